import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Row, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { UndoWithdrawalMutation } from '../graphql/change-circle';

export interface WithdrawnAt {
  id: string;
  to: string;
  /** Where among the cards it stood. */
  place: number;
}

interface WithdrawnProps {
  withdrawn: WithdrawnAt;
  onUndone: () => void;
}

/** Stands where the card stood, so that whoever pressed sees what happened and can take it back. */
export function Withdrawn({ withdrawn: { id, to }, onUndone }: WithdrawnProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { press, sending, anyProblem } = usePress(useTypedMutation(UndoWithdrawalMutation));
  useEffect(() => place.current?.focus(), []);
  const undo = async (): Promise<void> => {
    if (await press({ input: { id } })) onUndone();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone={anyProblem ? 'danger' : 'success'} announce>
        <p>{anyProblem ?? t('consent.withdrawn', { to })}</p>
        <Row>
          <Button variant="secondary" busy={sending} onClick={() => void undo()}>
            {t('consent.undo')}
          </Button>
        </Row>
      </Notice>
    </div>
  );
}
