import {
  CalendarIcon,
  ChatIcon,
  CheckmarkCircleIcon,
  HeartIcon,
  LifebuoyIcon,
  PauseIcon,
  PersonGroupIcon,
  PhoneIcon,
  PhoneText,
  TasklistIcon,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import type { ComponentType, Ref } from 'react';
import type { EasyHelper, EasyMeasures, EasyStep } from '../logic/easy-steps';

interface EasyCardProps {
  step: EasyStep;
  /** Of the person; null when it is the reader. */
  name: string | null;
  headingRef?: Ref<HTMLHeadingElement>;
}

type Of<Kind extends EasyStep['kind']> = Extract<EasyStep, { kind: Kind }>;

const pictures: Record<EasyStep['kind'], ComponentType<{ 'aria-hidden': true; className: string }>> = {
  paused: PauseIcon,
  words: HeartIcon,
  goal: CheckmarkCircleIcon,
  more: TasklistIcon,
  crisis: LifebuoyIcon,
  helpers: PersonGroupIcon,
  meeting: CalendarIcon,
  ask: ChatIcon,
};

/** A picture, one heading, few words. */
export function EasyCard({ step, name, headingRef }: EasyCardProps) {
  const { t } = useTranslation();
  const Picture = pictures[step.kind];
  const heading = step.kind === 'goal' && !step.own ? 'goalService' : step.kind;
  return (
    <section className="pa-easy__card">
      <Picture aria-hidden className="pa-easy__picture" />
      <h2 className="ds-heading" data-size="md" tabIndex={-1} ref={headingRef}>
        {name === null ? t(`paper.easy.you.${heading}`) : t(`paper.easy.about.${heading}`, { name })}
      </h2>
      <Content step={step} name={name} />
    </section>
  );
}

function Content({ step, name }: Omit<EasyCardProps, 'headingRef'>) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (step.kind) {
    case 'paused':
      return <p>{t('paper.easy.paused')}</p>;
    case 'words':
      return (
        <blockquote className="pa-easy__words" dir="auto">
          {step.text}
        </blockquote>
      );
    case 'goal':
      return (
        <>
          <p className="pa-easy__words" dir="auto">
            {step.title}
          </p>
          <Measures {...step.does} />
        </>
      );
    case 'more':
      return <Measures {...step.does} />;
    case 'crisis':
      return <Crisis {...step} name={name} />;
    case 'helpers':
      return <Helpers helpers={step.helpers} />;
    case 'meeting':
      return (
        <p>
          {t('paper.easy.meetingDay', { date: format.date(step.startsAt, 'weekday') })}
          <br />
          {t('paper.easy.meetingTime', { time: format.time(step.startsAt) })}
        </p>
      );
    case 'ask':
      return (
        <>
          <p>{t('paper.easy.askWho', { name: step.name })}</p>
          {step.phone ? <Call name={step.name} phone={step.phone} /> : null}
        </>
      );
  }
}

function Measures({ measures, doneBefore }: EasyMeasures) {
  const { t } = useTranslation();
  const format = useFormat();
  const before = doneBefore > 0 ? <p>{t('paper.easy.doneBefore', { count: doneBefore })}</p> : null;
  if (measures.length === 0 && before) return before;
  if (measures.length === 0) return <p>{t('paper.easy.nothingYet')}</p>;
  return (
    <>
      <ul className="pa-easy__list">
        {measures.map(({ id, title, who, deadline, done }) => (
          <li key={id}>
            <strong dir="auto">{title}</strong>
            <br />
            {done ? t('paper.easy.done') : who ? t('paper.easy.does', { name: who }) : t('paper.easy.nobody')}
            {!done && deadline ? (
              <>
                <br />
                {t('paper.easy.by', { date: format.date(deadline) })}
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {before}
    </>
  );
}

/** Written on a calm day, to be read on one that is not. */
function Crisis({ sign, steps, whoDoes, whoToCall, name }: Of<'crisis'> & { name: string | null }) {
  const { t } = useTranslation();
  const said = (what: 'crisisDo' | 'crisisCall'): string =>
    name === null ? t(`paper.easy.you.${what}`) : t(`paper.easy.about.${what}`, { name });
  return (
    <>
      <p className="pa-easy__words" dir="auto">
        {sign}
      </p>
      <h3 className="ds-heading" data-size="sm">
        {said('crisisDo')}
      </h3>
      <p className="pa-easy__said" dir="auto">
        {steps}
      </p>
      {whoDoes ? (
        <>
          <h3 className="ds-heading" data-size="sm">
            {t('paper.easy.crisisWho')}
          </h3>
          <p className="pa-easy__said" dir="auto">
            {whoDoes}
          </p>
        </>
      ) : null}
      {whoToCall ? (
        <>
          <h3 className="ds-heading" data-size="sm">
            {said('crisisCall')}
          </h3>
          <p className="pa-easy__said" dir="auto">
            <PhoneText>{whoToCall}</PhoneText>
          </p>
        </>
      ) : null}
    </>
  );
}

function Helpers({ helpers }: { helpers: readonly EasyHelper[] }) {
  const { t } = useTranslation();
  return (
    <ul className="pa-easy__list">
      {helpers.map(({ id, name, helpsWith, phone }) => (
        <li key={id}>
          <strong>{name}</strong>
          {helpsWith ? (
            <>
              <br />
              <span dir="auto">{t('paper.easy.helpsWith', { what: helpsWith })}</span>
            </>
          ) : null}
          {phone ? <Call name={name} phone={phone} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Call({ name, phone }: { name: string; phone: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <a className="ds-button pa-easy__call" data-variant="secondary" href={`tel:${phone.replace(/\s/g, '')}`}>
        <PhoneIcon aria-hidden /> {t('paper.easy.call', { name: name.split(' ')[0]!, phone })}
      </a>
    </p>
  );
}
