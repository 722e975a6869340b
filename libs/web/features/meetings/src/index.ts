import './styles/meetings.css';

export { CallMeetingPage } from './call/call-meeting-page';
export { MeetingsPage } from './list/meetings-page';
export { MyMeetings } from './list/my-meetings';
export { NextMeetingCard } from './list/next-meeting-card';
export { MeetingPage } from './meeting/meeting-page';
