import { languageNames, languages } from '@samplan/shared/i18n';
import { useLogout, useSession, worksWithPeople } from '@samplan/web/session';
import {
  Button,
  chooseColourScheme,
  colourSchemes,
  type ColourScheme,
  LinkButton,
  paths,
  Text,
  useChooseLanguage,
  useColourScheme,
  useLanguage,
  useTranslation,
  XMarkIcon,
} from '@samplan/web/ui';
import { useHatLine } from './hat-line';
import { Segments } from './segments';
import { UnitLinks } from './unit-links';

const schemeKeys = {
  auto: 'session.menu.themeAuto',
  light: 'session.menu.themeLight',
  dark: 'session.menu.themeDark',
} as const;

export function MenuPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { hat, hats, loggedIn, narrow } = useSession();
  const hatLine = useHatLine();
  const logout = useLogout();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const scheme = useColourScheme();
  const link = { variant: 'tertiary', tone: 'neutral', onClick: onClose } as const;
  return (
    <>
      <div className="sp-menu__top">
        <h2 className="ds-heading" data-size="xs">
          {t('session.menu.title')}
        </h2>
        <Button
          variant="tertiary"
          tone="neutral"
          aria-label={t('session.menu.close')}
          icon={<XMarkIcon aria-hidden="true" />}
          onClick={onClose}
        />
      </div>
      <div className="sp-menu__body">
        {hat ? (
          <div>
            <Text size="sm" subtle>
              {t('session.menu.actingAs')}
            </Text>
            <Text>
              <strong>{hat.name}</strong>
            </Text>
            <Text size="sm" subtle>
              {hatLine(hat)}
            </Text>
          </div>
        ) : null}
        {loggedIn ? (
          <ul className="sp-menu__links">
            {hat ? (
              <li>
                <LinkButton {...link} to={paths.start()}>
                  {t('session.menu.start')}
                </LinkButton>
              </li>
            ) : null}
            {hat && worksWithPeople(hat) ? (
              <li>
                <LinkButton {...link} to={paths.people()}>
                  {t('session.menu.people')}
                </LinkButton>
              </li>
            ) : null}
            {hat && !narrow ? <UnitLinks hat={hat} link={link} /> : null}
            {hat && worksWithPeople(hat) ? (
              <>
                <li>
                  <LinkButton {...link} to={paths.absence()}>
                    {t('places.absence')}
                  </LinkButton>
                </li>
                <li>
                  <LinkButton {...link} to={paths.handOver()}>
                    {t('places.handOver')}
                  </LinkButton>
                </li>
                <li>
                  <LinkButton {...link} to={paths.ours()}>
                    {t('places.ours')}
                  </LinkButton>
                </li>
                <li>
                  <LinkButton {...link} to={paths.standingTeams()}>
                    {t('places.standingTeams')}
                  </LinkButton>
                </li>
              </>
            ) : null}
            {hats.length > 1 ? (
              <li>
                <LinkButton {...link} to={paths.hats()}>
                  {t('session.menu.switchHat')}
                </LinkButton>
              </li>
            ) : null}
            {narrow ? null : (
              <li>
                <LinkButton {...link} to={paths.ownSessions()}>
                  {t('session.menu.ownSessions')}
                </LinkButton>
              </li>
            )}
            <li>
              <Button {...link} onClick={() => void logout()}>
                {t('session.menu.logout')}
              </Button>
            </li>
          </ul>
        ) : null}
        <Segments
          legend={t('session.menu.language')}
          options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
          value={language}
          onChange={(value) => void chooseLanguage(value)}
        />
        <Segments<ColourScheme>
          legend={t('session.menu.theme')}
          options={colourSchemes.map((value) => ({ value, label: t(schemeKeys[value]) }))}
          value={scheme}
          onChange={chooseColourScheme}
        />
      </div>
    </>
  );
}
