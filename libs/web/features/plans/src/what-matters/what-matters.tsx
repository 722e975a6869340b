import { type FragmentOf, readFragment, useBegun } from '@samplan/web/data';
import {
  Button,
  lazyPart,
  LoadingState,
  PencilIcon,
  Quote,
  Section,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { Suspense, useRef, useState } from 'react';
import { WhatMattersView } from '../graphql/plan-page';
import { useFilled } from '../points/fill';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { SavedWords } from './saved-words';

/** Start pages show the words and seldom change them: the form comes when somebody reaches for it. */
const WhatMattersEdit = lazyPart(
  ['errors', 'history', 'kept', 'plans', 'together'],
  async () => (await import('./what-matters-edit')).WhatMattersEdit,
);

interface WhatMattersProps {
  planId: string;
  whatMatters: FragmentOf<typeof WhatMattersView> | null | undefined;
  /** Where no other place on the page takes back what one did last. */
  undoHere?: boolean;
}

/** The person's own words, before anything anybody else has written. */
export function WhatMatters({ planId, whatMatters, undoHere = false }: WhatMattersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { can, collaborationId } = usePlan();
  const current = readFragment(WhatMattersView, whatMatters);
  const [editing, setEditing] = useState(false);
  const begunAlone = useBegun(collaborationId, `words:${planId}`);
  const begunTogether = useBegun(collaborationId, `together:words:${planId}`);
  const begun = begunAlone || begunTogether;
  // What was saved from here, and what stood there before.
  const [written, setWritten] = useState<{ version: number; before: string } | null>(null);
  const open = useRef<HTMLButtonElement>(null);

  useFilled('what-matters', () => can('what-matters:edit') && setEditing(true));
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => open.current?.focus());
  };

  return (
    <Section heading={words('whatMatters')} className="pl-matters" id="what-matters">
      {editing ? (
        <Suspense fallback={<LoadingState lines={3} />}>
          <WhatMattersEdit
            planId={planId}
            text={current?.text ?? ''}
            version={current?.version ?? 0}
            onWritten={(version) => setWritten(current ? { version, before: current.text } : null)}
            onClose={close}
          />
        </Suspense>
      ) : (
        <>
          {current ? (
            <Quote
              text={current.text}
              by={t('plans.saidBy', { name: current.author.name, date: format.date(current.writtenAt) })}
            />
          ) : (
            <Text subtle>{words('whatMattersEmpty')}</Text>
          )}
          {begun ? <Text subtle>{t('plans.unsentDraft')}</Text> : null}
          {can('what-matters:edit') ? (
            <div className="pl-matters__actions">
              <Button
                ref={open}
                variant={current ? 'tertiary' : 'primary'}
                icon={<PencilIcon aria-hidden="true" />}
                aria-label={current && !begun ? t('plans.changeWhatMatters') : undefined}
                onPointerEnter={() => void WhatMattersEdit.fetch()}
                onFocus={() => void WhatMattersEdit.fetch()}
                onClick={() => setEditing(true)}
              >
                {begun ? t('plans.continueDraft') : current ? t('plans.change') : t('plans.writeWhatMatters')}
              </Button>
              {written && written.version === current?.version ? (
                <SavedWords planId={planId} {...written} undoHere={undoHere} onUndone={() => setWritten(null)} />
              ) : null}
            </div>
          ) : null}
        </>
      )}
    </Section>
  );
}
