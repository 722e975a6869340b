export { notify, type Notification } from './application/notify';
export { NoticesModule } from './notices.module';
export { NoticeEntity } from './persistence/notice.entity';
