import { type PersonalLinksQuery, usePress, useTypedMutation } from '@samplan/web/data';
import { AskFirst, Heading, Row, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { WithdrawPersonalLinkMutation } from '../graphql/ways-in';
import { stateOf, whenOf } from '../logic/state';

type Link = PersonalLinksQuery['personalLinks'][number];

/** What has become of each link. */
export function LinkList({ links, onWithdrawn }: { links: readonly Link[]; onWithdrawn: () => void }) {
  const { t } = useTranslation();
  if (links.length === 0) return <Text subtle>{t('entry.links.none')}</Text>;
  return (
    <div>
      <Heading level={3}>{t('entry.links.list')}</Heading>
      <ul className="sp-lines">
        {links.map((link) => (
          <li key={link.id}>
            <Line link={link} onWithdrawn={onWithdrawn} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ link, onWithdrawn }: { link: Link; onWithdrawn: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(WithdrawPersonalLinkMutation), onWithdrawn);
  const state = stateOf(link);
  const { person, purpose, createdAt } = link;
  return (
    <Row spread>
      <div>
        <Text>
          <strong>{person.name}</strong> ({t(`entry.links.relation.${purpose}`)})
        </Text>
        <Text size="sm" subtle>
          {t('entry.links.made', { date: format.date(createdAt) })},{' '}
          {t(`entry.links.state.${state}`, { date: format.date(whenOf(link)) })}. {problem}
          {state === 'open' && purpose === 'TEAM' ? t('entry.links.teamLink') : ''}
        </Text>
      </div>
      {state === 'open' && purpose !== 'TEAM' ? (
        <AskFirst
          variant="tertiary"
          tone="danger"
          label={t('entry.links.withdraw')}
          aria-label={t('entry.links.withdrawOf', { name: person.name })}
          question={t('entry.links.withdrawSure', { name: person.name })}
          yes={t('entry.links.withdrawYes')}
          busy={sending}
          onYes={() => void press({ input: { id: link.id } })}
        />
      ) : null}
    </Row>
  );
}
