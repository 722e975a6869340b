import './styles/list.css';

export { CallMeetingPage, MeetingPage, MeetingsPage } from './lazy-pages';
export { MyMeetings } from './list/my-meetings';
export { NextMeetingCard } from './list/next-meeting-card';
