import type { EntryCodesQuery } from '@samplan/web/data';
import { Heading, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { stateOf, whenOf } from '../logic/state';

type Way = 'in_person' | 'by_phone' | 'in_writing';

/** Who said yes to each code, how, and what became of it. */
export function CodeList({ codes }: { codes: EntryCodesQuery['entryCodes'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Heading level={3}>{t('entry.codes.last')}</Heading>
      <ul className="sp-lines">
        {codes.map((code) => {
          const how = t(`entry.codes.way.${code.agreedHow.toLowerCase() as Way}`).toLowerCase();
          const date = format.dateTime(code.createdAt);
          const state = t(`entry.codes.state.${stateOf(code)}`, { time: format.time(whenOf(code)) });
          return (
            <li key={code.id}>
              <Text size="sm">
                {t('entry.codes.line', { name: code.agreedBy.name, how, date })}: {state}.
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
