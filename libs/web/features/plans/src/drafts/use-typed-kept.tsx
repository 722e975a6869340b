import { type LifeArea, useDraft } from '@samplan/web/data';
import { useTyped } from '../life/use-typed';
import { DraftLine } from './draft-line';

export interface KeptAs {
  /** Which form: the kind of thing, and its id or `new`. */
  key: string;
  /** Whose readers may see what the form is about. */
  area?: LifeArea;
  /** Of what is changed; nothing where it is new. */
  version?: number;
}

/** As `useTyped`, kept as it is typed, and put back when the form is opened again. */
export function useTypedKept<Fields extends Record<string, string>>(
  first: Fields,
  errors: Record<string, string>,
  { collaborationId, key, area = 'COMMON', version = 0 }: KeptAs & { collaborationId: string },
) {
  const draft = useDraft({ collaborationId, lifeArea: area, key, baseVersion: version });
  const { typed, field, choice, clear } = useTyped(first, errors, draft.found?.fields);
  const keep = (name: keyof Fields, value: string): void => {
    const changed = Object.entries({ ...typed, [name]: value }).filter(([one, text]) => text !== first[one]);
    // What is as it was again was never begun.
    if (changed.length === 0) draft.drop();
    else draft.keep(Object.fromEntries(changed));
  };
  return {
    typed,
    field: (name: keyof Fields & string) => {
      const { onChange, ...rest } = field(name);
      return {
        ...rest,
        onChange: (event: { target: { value: string } }) => {
          onChange(event);
          keep(name, event.target.value);
        },
      };
    },
    choice: (name: keyof Fields & string) => {
      const { onChange, ...rest } = choice(name);
      return {
        ...rest,
        onChange: (value: string) => {
          onChange(value);
          keep(name, value);
        },
      };
    },
    drop: draft.drop,
    rebase: draft.rebase,
    /** What has become of it, for the end of the form. */
    line: <DraftLine draft={draft} onThrownAway={clear} />,
    /** Written on top of what stood then: what others have written since is not written over unseen. */
    baseVersion: draft.found?.baseVersion ?? version,
    /** Begun on top of what has been changed since. */
    isBehind: draft.found !== null && draft.found.baseVersion < version,
  };
}
