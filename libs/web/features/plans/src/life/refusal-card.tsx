import { dateInOslo } from '@samplan/shared/kernel';
import { type FragmentOf, readFragment, type RefusalViewFragment } from '@samplan/web/data';
import { Card, Heading, Row, Stack, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { RefusalView } from '../graphql/plan-life';

interface RefusalCardProps {
  refusal: FragmentOf<typeof RefusalView>;
  name: string;
  /** Spoken to the person. */
  own: boolean;
  /** Whose it is, where several stand in a list. */
  heading?: string;
  /** What the reader can do about it. */
  children?: (refusal: RefusalViewFragment) => ReactNode;
}

/** A municipality's no: why, how long one may appeal and to whom, and what became of it. */
export function RefusalCard({ refusal: masked, name, own, heading, children }: RefusalCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const refusal = readFragment(RefusalView, masked);
  const { status, appealBody: body } = refusal;
  const stands =
    status === 'UPHELD' && refusal.settledOn
      ? t('planLife.refusal.upheld', { date: format.date(refusal.settledOn, 'long') })
      : status === 'CHANGED' && refusal.settledOn
        ? t('planLife.refusal.changed', { date: format.date(refusal.settledOn, 'long') })
        : status === 'APPEALED' && refusal.appealedOn
          ? t('planLife.refusal.appealed', { body, date: format.date(refusal.appealedOn, 'long') })
          : refusal.appealBy < dateInOslo(new Date())
            ? t('planLife.refusal.appealOver', { date: format.date(refusal.appealBy, 'long') })
            : t(own ? 'planLife.refusal.canAppealYou' : 'planLife.refusal.canAppeal', {
                name,
                body,
                date: format.date(refusal.appealBy, 'long'),
              });
  return (
    <Card as="article">
      <Stack gap="sm">
        <Row>
          <Heading level={heading ? 3 : 2}>{heading ?? t(`planLife.refusal.about${refusal.about}`)}</Heading>
          {heading && status === 'APPEALED' ? <Tag tone="warning">{t('planLife.refusal.unit.appealed')}</Tag> : null}
        </Row>
        <Text className="pl-said" dir="auto">
          {refusal.grounds}
        </Text>
        <Text subtle>{t('planLife.refusal.decided', { date: format.date(refusal.decidedOn, 'long') })}</Text>
        <Text>
          <strong>{stands}</strong>
        </Text>
        {children?.(refusal)}
      </Stack>
    </Card>
  );
}
