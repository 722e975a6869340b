export { TogetherEditor } from './together-editor';
