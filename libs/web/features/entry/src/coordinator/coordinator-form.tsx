import { Button, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { NameCoordinatorForm } from './name-coordinator-form';
import { OpenReportedForm } from './open-reported-form';

export interface CoordinatorFormProps {
  collaborationId: string;
  /** Of the person the collaboration is around. */
  name: string;
  /** Told the name of the one who coordinates now. */
  onDone: (coordinator: string) => void;
  onCancel: () => void;
}

type CoordinatorActionProps = Omit<CoordinatorFormProps, 'onCancel'> & { isReported: boolean };

/** What the coordinating unit can do where nobody coordinates: open what is reported, or name somebody. */
export function CoordinatorAction({ isReported, ...about }: CoordinatorActionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const Form = isReported ? OpenReportedForm : NameCoordinatorForm;
  if (open) return <Form {...about} onCancel={() => setOpen(false)} />;
  const label = t(isReported ? 'entry.coordinator.openFor' : 'entry.coordinator.nameFor', { name: about.name });
  return (
    <Button variant="secondary" onClick={() => setOpen(true)} aria-label={label}>
      {t(isReported ? 'entry.register.submit' : 'entry.coordinator.name')}
    </Button>
  );
}
