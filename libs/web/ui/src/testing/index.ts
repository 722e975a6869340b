export { accessibilityFaults, renderIn } from './render-in';
