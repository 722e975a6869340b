import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';

function useId(name: string): string {
  return useParams({ strict: false, select: (params: Record<string, string>) => params[name] ?? '' });
}

/** Another person's page is another page: nothing begun on the one may be left standing on the other. */
export function ofCollaboration(Page: ComponentType<{ collaborationId: string }>) {
  return function CollaborationRoute() {
    const id = useId('collaborationId');
    return <Page key={id} collaborationId={id} />;
  };
}

export function ofThing(Page: ComponentType<{ collaborationId: string; thingId: string }>) {
  return function ThingRoute() {
    const collaborationId = useId('collaborationId');
    const thingId = useId('thingId');
    return <Page key={thingId} collaborationId={collaborationId} thingId={thingId} />;
  };
}

export function ofUnit(Page: ComponentType<{ unitId: string }>) {
  return function UnitRoute() {
    const id = useId('unitId');
    return <Page key={id} unitId={id} />;
  };
}

export function ofLogQuestion(Page: ComponentType<{ questionId: string }>) {
  return function LogQuestionRoute() {
    const id = useId('questionId');
    return <Page key={id} questionId={id} />;
  };
}

export function ofEmergency(Page: ComponentType<{ emergencyId: string }>) {
  return function EmergencyRoute() {
    const id = useId('emergencyId');
    return <Page key={id} emergencyId={id} />;
  };
}

export function ofMeeting(Page: ComponentType<{ meetingId: string }>) {
  return function MeetingRoute() {
    const id = useId('meetingId');
    return <Page key={id} meetingId={id} />;
  };
}

export function ofToken(Page: ComponentType<{ token: string }>) {
  return function TokenRoute() {
    const token = useId('token');
    return <Page key={token} token={token} />;
  };
}
