import type { CircleMemberViewFragment } from '@samplan/web/data';
import { Avatar, EmptyState, Section, Text, useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';

/** Everybody who sees something, what, and why; what begins or ends later is dated. */
export function PeopleList({ people }: { people: readonly CircleMemberViewFragment[] }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('consent.people')}>
      {people.length === 0 ? <EmptyState title={t('consent.peopleNone')} /> : null}
      <ul className="sp-lines">
        {people.map((member, index) => (
          <li key={`${member.person?.id ?? index}-${member.relation}`} className="ci-member">
            <Avatar initials={member.person?.initials ?? '?'} size="sm" />
            <div>
              <Text>
                <strong>{member.person?.name ?? t('common.somebody')}</strong>
                {member.unit ? `, ${member.unit.name}` : ''} · {t(`vocabulary.relation.${member.relation}`)}
              </Text>
              {member.spans.map((span, at) => (
                <SpanLine key={`${span.groundKind}-${at}`} span={span} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SpanLine({ span }: { span: CircleMemberViewFragment['spans'][number] }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const when = [
    span.firstDay ? t('consent.from', { date: words.date(span.firstDay) }) : '',
    span.lastDay ? t('consent.until', { date: words.date(span.lastDay) }) : '',
  ].join(' ');
  return (
    <Text size="sm" subtle>
      {t('consent.seesWhy', { areas: words.areas(span.areas), why: t(`consent.why.${span.groundKind}`) })} {when}
    </Text>
  );
}
