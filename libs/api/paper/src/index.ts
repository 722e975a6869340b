export { paperPolicy } from './access/paper.policy';
export { PaperModule } from './paper.module';
