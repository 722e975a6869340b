import { type UnitDirectoryQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import { BareLink, Button, EmptyState, Page, Paged, paths, Row, Tag, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { DirectoryQuery, DirectoryTagsQuery } from '../graphql/directory';
import { Contact } from './contact';

/** Who can help with what: one field, the words most ask for, and a direct way to each. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('search');
    setSought(typeof text === 'string' ? text.trim() : '');
  };
  return (
    <Page title={t('places.directory')} lead={t('organisations.directory.lead')}>
      <form role="search" onSubmit={search} className="or-search" key={sought}>
        <TextField
          name="search"
          type="search"
          defaultValue={sought}
          label={t('organisations.directory.search')}
          description={t('organisations.directory.searchHelp')}
        />
        <Row>
          <Button type="submit">{t('organisations.directory.do')}</Button>
          {sought ? (
            <Button variant="tertiary" onClick={() => setSought('')}>
              {t('organisations.directory.clear')}
            </Button>
          ) : null}
        </Row>
      </form>
      {sought ? null : <CommonWords onChoose={setSought} />}
      <div aria-live="polite">
        <Paged key={sought}>
          {(after, more) => <Found search={sought} after={after} more={more} onAll={() => setSought('')} />}
        </Paged>
      </div>
    </Page>
  );
}

function CommonWords({ onChoose }: { onChoose: (word: string) => void }) {
  const { t } = useTranslation();
  const query = useTypedQuery(DirectoryTagsQuery, { variables: {} });
  const words = query.data?.directoryTags ?? [];
  if (words.length === 0) return null;
  return (
    <div>
      <p className="ds-label">{t('organisations.directory.words')}</p>
      <Row>
        {words.map((word) => (
          <Button key={word} variant="secondary" data-size="sm" onClick={() => onChoose(word)}>
            {word}
          </Button>
        ))}
      </Row>
    </div>
  );
}

type Page_ = UnitDirectoryQuery['unitDirectory'];

function Found({
  search,
  after,
  more,
  onAll,
}: {
  search: string;
  after: string | null;
  more: (info: Page_['pageInfo']) => React.ReactNode;
  onAll: () => void;
}) {
  const { t } = useTranslation();
  const query = useTypedQuery(DirectoryQuery, { variables: { search, after } });
  return (
    <QueryView query={query}>
      {({ unitDirectory: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <EmptyState
            title={t('organisations.directory.none')}
            action={<Button onClick={onAll}>{t('organisations.directory.clear')}</Button>}
          >
            {t('organisations.directory.noneText')}
          </EmptyState>
        ) : (
          <>
            <ul className="or-units">
              {nodes.map((unit) => (
                <li key={unit.id}>
                  <UnitCard unit={unit} />
                </li>
              ))}
            </ul>
            {more(pageInfo)}
          </>
        )
      }
    </QueryView>
  );
}

function UnitCard({ unit }: { unit: Page_['nodes'][number] }) {
  const { t } = useTranslation();
  const { helpsWith, tags, phone, email } = unit.profile;
  return (
    <article className="or-unit">
      <h2 className="ds-heading" data-size="xs">
        <BareLink to={paths.unit(unit.id)} className="ds-link">
          {unit.name}
        </BareLink>
      </h2>
      <p className="sp-subtle">
        {[t(`vocabulary.unitKind.${unit.kind}`), unit.organisation?.name, unit.zone].filter(Boolean).join(' · ')}
      </p>
      {helpsWith ? <p>{helpsWith}</p> : <p className="sp-subtle">{t('organisations.directory.noText')}</p>}
      {tags.length > 0 ? (
        <Row>
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </Row>
      ) : null}
      <Contact phone={phone} email={email} />
    </article>
  );
}
