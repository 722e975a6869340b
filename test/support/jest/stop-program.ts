import { dispose } from './kept';

export default (): Promise<void> => dispose('program');
