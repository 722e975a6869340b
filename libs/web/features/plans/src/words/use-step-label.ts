import { useTranslation } from '@samplan/web/ui';
import type { Step } from '../logic/measure-steps';

export function useStepLabel(): (step: Step) => string {
  const { t } = useTranslation();
  return (step) => {
    if (step.kind === 'undo') return t('common.action.undo');
    return step.kind === 'back' ? t('plans.step.BACK') : t(`plans.step.${step.to}`);
  };
}
