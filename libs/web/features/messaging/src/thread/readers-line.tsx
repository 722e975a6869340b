import { useHat } from '@samplan/web/session';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { groupReaders, type Reader } from '../logic/readers';

interface ReadersProps {
  readers: readonly Reader[];
  ownerId: string;
}

/** "Teamet, Liv og Aud": short enough to stand by the text field. */
export function useReadersText({ readers, ownerId }: ReadersProps): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { personId } = useHat();
  const { team, citizens } = groupReaders(readers, ownerId);
  const others = citizens.filter(({ id }) => id !== personId).map(({ name }) => name.split(' ')[0] ?? name);
  const me = citizens.length > others.length ? [t('messaging.readersYou')] : [];
  return format.list([...(team ? [t('messaging.readersTeam')] : []), ...others, ...me]);
}

/** Everybody by name, one press away. */
export function ReadersLine(props: ReadersProps) {
  const { t } = useTranslation();
  const { personId } = useHat();
  const text = useReadersText(props);
  const { readers } = props;
  return (
    <details className="ms-readers">
      <summary>
        <strong>{t('messaging.readers')}</strong> {text}{' '}
        <span className="ms-readers__all">{t('messaging.readersAll', { count: readers.length })}</span>
      </summary>
      <ul>
        {readers.map(({ id, name, unit }) => (
          <li key={id}>
            {id === personId ? t('messaging.readersMe', { name }) : name}
            {unit ? <span className="sp-subtle">, {unit.name}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
