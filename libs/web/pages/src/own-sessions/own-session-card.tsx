import { type Fault, FaultState, type OwnSessionsQuery, useTypedMutation } from '@samplan/web/data';
import { useLogout } from '@samplan/web/session';
import { Button, Card, Heading, Row, Stack, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EndOwnSessionDocument } from './own-sessions-query';

export interface OwnSessionCardProps {
  session: OwnSessionsQuery['ownSessions'][number];
  provider: OwnSessionsQuery['loginProviders'][number] | null;
  onEnded: () => void;
}

export function OwnSessionCard({ session, provider, onEnded }: OwnSessionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const logout = useLogout();
  const { execute, sending } = useTypedMutation(EndOwnSessionDocument);
  const [fault, setFault] = useState<Fault | null>(null);
  const device = t('session.own.device', {
    browser: t(`vocabulary.browserName.${session.browser}`),
    system: t(`vocabulary.deviceSystem.${session.system}`),
  });
  const end = async (): Promise<void> => {
    if (session.isThis) return logout();
    const outcome = await execute({ input: { sessionId: session.id } });
    // One that has ended meanwhile is what was wished for.
    if (outcome.fault && outcome.fault.code !== 'NOT_FOUND') return setFault(outcome.fault);
    onEnded();
  };
  return (
    <Card dense>
      <Stack gap="sm">
        <Row>
          <Heading level={2} size="2xs">
            {device}
          </Heading>
          {session.isThis ? <Tag tone="accent">{t('session.own.isThis')}</Tag> : null}
        </Row>
        <Text size="sm" subtle>
          {t('session.own.times', {
            begun: format.dateTime(session.begunAt),
            used: format.dateTime(session.lastUsedAt),
          })}
          {provider
            ? ` ${t('session.own.through', { name: provider.name ?? t(`session.provider.${provider.kind}.name`) })}`
            : null}
        </Text>
        {fault ? <FaultState fault={fault} /> : null}
        <Row>
          <Button
            variant="secondary"
            busy={sending}
            aria-label={session.isThis ? undefined : t('session.own.endNamed', { device })}
            onClick={() => void end()}
          >
            {t(session.isThis ? 'session.menu.logout' : 'session.own.end')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
