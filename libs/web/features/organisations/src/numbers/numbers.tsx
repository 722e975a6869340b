import { FaultState, type NumberWord, type UnconfirmedNumbersQuery, useTypedQuery } from '@samplan/web/data';
import { Notice, Paged, PersonLine, Row, Section, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { NumbersQuery } from '../graphql/numbers';
import { Disclose } from '../parts/disclose';
import { NumberForm } from './number-form';

type Waiting = UnconfirmedNumbersQuery['unconfirmedNumbers']['nodes'][number];

/** Employees of a unit whose number one person alone has typed. Nothing where there are none, and nothing was just said. */
export function Numbers({ unitId }: { unitId: string }) {
  const [said, setSaid] = useState<{ word: NumberWord; edition: number } | null>(null);
  const note = (word: NumberWord): void => setSaid((before) => ({ word, edition: (before?.edition ?? 0) + 1 }));
  return (
    <Paged key={said?.edition ?? 0}>
      {(after, more) => <Part unitId={unitId} after={after} more={more} said={said?.word ?? null} onNoted={note} />}
    </Paged>
  );
}

interface PartProps {
  unitId: string;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
  said: NumberWord | null;
  onNoted: (word: NumberWord) => void;
}

function Part({ unitId, after, more, said, onNoted }: PartProps) {
  const { t } = useTranslation();
  const { data, fault, refetch } = useTypedQuery(NumbersQuery, { variables: { unitId, after } });
  if (fault) return <FaultState fault={fault} onRetry={refetch} />;
  if (!data || (data.unconfirmedNumbers.nodes.length === 0 && !said)) return null;
  const { nodes, pageInfo } = data.unconfirmedNumbers;
  const list = (
    <>
      <ul className="sp-lines">
        {nodes.map((waiting) => (
          <li key={`${waiting.person.id} ${waiting.setAt}`} className="or-staff">
            <NumberLine
              waiting={waiting}
              onNoted={(word) => {
                onNoted(word);
                refetch();
              }}
            />
          </li>
        ))}
      </ul>
      {more(pageInfo)}
    </>
  );
  if (after) return list;
  return (
    <Section heading={t('organisations.numbers.title')}>
      {said ? (
        <Notice tone={said === 'DIFFERS' ? 'warning' : 'success'} announce>
          <p>{t(`organisations.numbers.${said}`)}</p>
        </Notice>
      ) : null}
      {nodes.length > 0 ? <Text>{t('organisations.numbers.lead')}</Text> : null}
      {list}
    </Section>
  );
}

function NumberLine({ waiting, onNoted }: { waiting: Waiting; onNoted: (word: NumberWord) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { person, setBy, waitingSince } = waiting;
  return (
    <>
      <PersonLine
        name={person.name}
        initials={person.initials}
        detail={t('organisations.numbers.setBy', { name: setBy.name, date: format.date(waiting.setAt, 'long') })}
      />
      {waitingSince ? (
        <Row>
          <Tag tone="warning">{t('organisations.numbers.waiting')}</Tag>
          <Text subtle>{format.when(waitingSince)}</Text>
        </Row>
      ) : null}
      {waiting.mayAnswer ? (
        <Disclose label={t('organisations.numbers.type')} of={person.name}>
          {(close) => <NumberForm person={person} onNoted={onNoted} onClose={close} />}
        </Disclose>
      ) : (
        <Text>{t('organisations.numbers.ownWord')}</Text>
      )}
    </>
  );
}
