import type { LogSection } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';

/** What somebody did on a visit, as a clause: paper goes out of the program, so to print is more than to look. */
export function useDid(own: boolean): (sections: readonly LogSection[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (sections) => {
    const seen = sections.filter((section) => section !== 'PRINT');
    const what = format.list(seen.map((section) => t(own ? `circle.section.${section}` : `log.section.${section}`)));
    const looked = t('log.did.looked', { what });
    if (seen.length === sections.length) return looked;
    const printed = t(own ? 'log.did.printedYours' : 'log.did.printed');
    return seen.length === 0 ? printed : t('log.did.both', { looked, printed });
  };
}
