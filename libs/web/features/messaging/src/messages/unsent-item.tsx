import { Button, Row, useTranslation } from '@samplan/web/ui';
import type { OutgoingMessage } from '../outbox/outbox';

interface UnsentItemProps {
  message: OutgoingMessage;
  onRetry: () => void;
  /** Back into the text field. */
  onTakeBack: () => void;
}

/** Written and not there yet: it says so, and stays until it is sent or taken back. */
export function UnsentItem({ message, onRetry, onTakeBack }: UnsentItemProps) {
  const { t } = useTranslation();
  const stuck = message.state === 'unsent';
  return (
    <li>
      <div className="ms-message" data-mine data-state={message.state}>
        <div className="ms-message__content">
          <p className="ms-message__by">
            <strong>{t('messaging.me')}</strong>{' '}
            <span className="ms-message__state">{t(stuck ? 'messaging.notSent' : 'messaging.sending')}</span>
          </p>
          <p className="ms-message__body">{message.body}</p>
          {message.refusal ? <p className="ms-message__refusal">{message.refusal}</p> : null}
          {stuck ? (
            <Row gap="xs">
              {message.refusal ? null : (
                <Button variant="secondary" data-size="sm" onClick={onRetry}>
                  {t('messaging.retry')}
                </Button>
              )}
              <Button variant="tertiary" data-size="sm" onClick={onTakeBack}>
                {t('messaging.edit')}
              </Button>
            </Row>
          ) : null}
        </div>
      </div>
    </li>
  );
}
