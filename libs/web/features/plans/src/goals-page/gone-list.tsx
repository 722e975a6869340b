import { KeptLine } from '@samplan/web/data';
import { AppLink, Button, paths, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';

export interface GoneThing {
  id: string;
  title: string;
  removedAt?: string | null;
  /** Others read that it is gone, and have nothing to press. */
  mayBringBack?: boolean;
}

interface GoneListProps<Thing> {
  things: readonly Thing[];
  bringBack: (thing: Thing) => void;
}

/** What was taken away, the last first. */
export function GoneList<Thing extends GoneThing>({ things, bringBack }: GoneListProps<Thing>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collaborationId } = usePlan();
  if (things.length === 0) return <Text subtle>{t('goals.goneNone')}</Text>;
  return (
    <>
      <Text subtle>{t('goals.goneText')}</Text>
      <ul className="sp-lines">
        {things.map((thing) => (
          <li key={thing.id} className="gl-gone">
            <span dir="auto">{thing.title}</span>
            {thing.removedAt ? (
              <span className="sp-subtle">{t('goals.goneOn', { date: format.date(thing.removedAt) })}</span>
            ) : null}
            {thing.mayBringBack === false ? null : (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('goals.bringBackOf', { title: thing.title })}
                onClick={() => bringBack(thing)}
              >
                {t('goals.bringBack')}
              </Button>
            )}
            <KeptLine of={thing.id} />
          </li>
        ))}
      </ul>
      <Text subtle>
        <AppLink to={paths.history(collaborationId)}>{t('goals.goneOlder')}</AppLink>
      </Text>
    </>
  );
}
