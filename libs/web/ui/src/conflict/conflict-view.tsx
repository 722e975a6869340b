import type { Instant } from '@samplan/shared/i18n';
import { useId, useState } from 'react';
import { Button } from '../actions/button';
import { TextArea } from '../forms/text-area';
import { useFormat } from '../language/use-format';
import { useTranslation } from '../language/use-language';
import { Row } from '../layout/stack';

export interface ConflictViewProps {
  mine: string;
  theirs: string;
  theirName: string;
  theirAt: Instant;
  /** What the person decided shall stand; to be saved with the version the conflict told. */
  onResolve: (text: string) => void;
  /** What collided, where there is more than one text. */
  subject?: string;
  /** False for a date or a person, which cannot be written together. */
  joinable?: boolean;
  busy?: boolean;
}

/** Two wrote at once: both texts stand here until somebody has chosen, and neither can be lost by a wrong press. */
export function ConflictView({
  mine,
  theirs,
  theirName,
  theirAt,
  onResolve,
  subject,
  joinable = true,
  busy,
}: ConflictViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [together, setTogether] = useState<string | null>(null);
  const headingId = useId();
  return (
    <section className="sp-conflict" aria-labelledby={headingId} data-color="warning">
      <h3 className="ds-heading" data-size="xs" id={headingId}>
        {t('common.conflict.title')}
        {subject ? `: ${subject}` : null}
      </h3>
      <p role="alert">
        {t('common.conflict.explanation', { name: theirName, when: format.dateTime(theirAt, 'short') })}
      </p>
      <div className="sp-conflict__texts">
        <Version title={t('common.conflict.mine')} text={mine} />
        <Version title={t('common.conflict.theirs', { name: theirName })} text={theirs} />
      </div>
      {together === null ? (
        <Row>
          <Button busy={busy} onClick={() => onResolve(mine)}>
            {t('common.conflict.useMine')}
          </Button>
          <Button busy={busy} variant="secondary" onClick={() => onResolve(theirs)}>
            {t('common.conflict.useTheirs', { name: theirName })}
          </Button>
          {joinable ? (
            <Button variant="tertiary" onClick={() => setTogether(`${theirs}\n\n${mine}`.trim())}>
              {t('common.conflict.editTogether')}
            </Button>
          ) : null}
        </Row>
      ) : (
        <>
          <TextArea
            label={t('common.conflict.together')}
            value={together}
            rows={5}
            onChange={(event) => setTogether(event.target.value)}
          />
          <Row>
            <Button busy={busy} onClick={() => onResolve(together)}>
              {t('common.conflict.saveTogether')}
            </Button>
            <Button variant="tertiary" onClick={() => setTogether(null)}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        </>
      )}
    </section>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  return (
    <div className="sp-conflict__text">
      <h4 className="ds-heading" data-size="2xs">
        {title}
      </h4>
      <p className="sp-prose">{text || <em>{t('common.conflict.emptyText')}</em>}</p>
    </div>
  );
}
