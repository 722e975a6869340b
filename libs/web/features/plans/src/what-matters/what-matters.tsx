import { type FragmentOf, readFragment } from '@samplan/web/data';
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
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { SavedWords } from './saved-words';

/** Start pages show the words and seldom change them: the form comes when somebody reaches for it. */
const WhatMattersForm = lazyPart(
  ['errors', 'plans'],
  async () => (await import('./what-matters-form')).WhatMattersForm,
);

interface WhatMattersProps {
  planId: string;
  whatMatters: FragmentOf<typeof WhatMattersView> | null | undefined;
}

/** The person's own words, before anything anybody else has written. */
export function WhatMatters({ planId, whatMatters }: WhatMattersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { can } = usePlan();
  const current = readFragment(WhatMattersView, whatMatters);
  const [editing, setEditing] = useState(false);
  // Begun and not saved: kept when the form is closed, with the version it was begun from, so that neither a wrong
  // press nor somebody else's words are lost.
  const [draft, setDraft] = useState<{ text: string; version: number } | null>(null);
  // What was saved from here, and what stood there before.
  const [written, setWritten] = useState<{ version: number; before: string } | null>(null);
  const open = useRef<HTMLButtonElement>(null);

  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => open.current?.focus());
  };
  const done = (): void => {
    setDraft(null);
    close();
  };

  return (
    <Section heading={words('whatMatters')} className="pl-matters">
      {editing ? (
        <Suspense fallback={<LoadingState lines={3} />}>
          <WhatMattersForm
            planId={planId}
            {...(draft ?? { text: current?.text ?? '', version: current?.version ?? 0 })}
            onDraft={setDraft}
            onWritten={(version) => setWritten(current ? { version, before: current.text } : null)}
            onDone={done}
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
          {draft === null ? null : <Text subtle>{t('plans.unsentDraft')}</Text>}
          {can('what-matters:edit') ? (
            <div className="pl-matters__actions">
              <Button
                ref={open}
                variant={current ? 'tertiary' : 'primary'}
                icon={<PencilIcon aria-hidden="true" />}
                aria-label={current && draft === null ? t('plans.changeWhatMatters') : undefined}
                onPointerEnter={() => void WhatMattersForm.fetch()}
                onFocus={() => void WhatMattersForm.fetch()}
                onClick={() => setEditing(true)}
              >
                {draft !== null ? t('plans.continueDraft') : current ? t('plans.change') : t('plans.writeWhatMatters')}
              </Button>
              {written && written.version === current?.version ? (
                <SavedWords planId={planId} {...written} onUndone={() => setWritten(null)} />
              ) : null}
            </div>
          ) : null}
        </>
      )}
    </Section>
  );
}
