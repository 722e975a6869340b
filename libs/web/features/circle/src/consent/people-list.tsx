import type { CircleMemberViewFragment } from '@samplan/web/data';
import { Avatar, EmptyState, Heading, Section, Text, useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';
import { useCircle } from './circle-context';

interface PeopleListProps {
  people: readonly CircleMemberViewFragment[];
}

/** Everybody who sees something now, what, and why; whoever only begins later stands by themself. */
export function PeopleList({ people }: PeopleListProps) {
  const { t } = useTranslation();
  const seesNow = ({ spans }: CircleMemberViewFragment): boolean => spans.some(({ firstDay }) => firstDay === null);
  const [now, later] = [people.filter(seesNow), people.filter((member) => !seesNow(member))];
  return (
    <Section heading={t('consent.people')}>
      {now.length === 0 ? <EmptyState title={t('consent.peopleNone')} /> : <Members people={now} />}
      {later.length > 0 ? (
        <>
          <Heading level={3} size="xs">
            {t('consent.peopleLater')}
          </Heading>
          <Members people={later} />
        </>
      ) : null}
    </Section>
  );
}

function Members({ people }: PeopleListProps) {
  const { t } = useTranslation();
  const { relatives } = useCircle();
  const speaks = ({ person, relation }: CircleMemberViewFragment): boolean =>
    relation === 'RELATIVE' && relatives.some((one) => one.kind === 'SPOKESPERSON' && one.person?.id === person?.id);
  return (
    <ul className="sp-lines">
      {people.map((member, index) => (
        <li key={`${member.person?.id ?? index}-${member.relation}`} className="ci-member">
          <Avatar initials={member.person?.initials ?? '?'} size="sm" />
          <div>
            <Text>
              <strong>{member.person?.name ?? t('common.somebody')}</strong>
              {member.unit ? `, ${member.unit.name}` : ''} ·{' '}
              {speaks(member) ? t('consent.asSpokesperson') : t(`vocabulary.relation.${member.relation}`)}
            </Text>
            {member.spans.map((span, at) => (
              <SpanLine key={`${span.groundKind}-${at}`} span={span} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function SpanLine({ span }: { span: CircleMemberViewFragment['spans'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  return (
    <Text size="sm" subtle>
      {t('consent.seesWhy', { areas: words.areas(span.areas), why: t(`consent.why.${span.groundKind}`) })}{' '}
      {words.when(span)}
    </Text>
  );
}
