import './styles/index.css';

export { AskFirst } from './actions/ask-first';
export { Button, LinkButton, type LinkButtonProps } from './actions/button';
export { ConflictView } from './conflict/conflict-view';
export { Dialog } from './feedback/dialog';
export { Notice } from './feedback/notice';
export { SaveState, type SaveStateValue } from './feedback/save-state';
export { CountBadge, StatusTag, Tag } from './feedback/tags';
export { WhoSees } from './feedback/who-sees';
export { Checkbox, RadioGroup } from './forms/choices';
export { ErrorSummary, type SummaryError } from './forms/error-summary';
export { Field, FieldError } from './forms/field';
export { FormProblem } from './forms/form-problem';
export { KeptForm, type KeptFormHandle } from './forms/kept-form';
export { TextArea } from './forms/text-area';
export { CodeField, DateField, Select, type SelectOption, TextField, TimeField } from './forms/text-fields';
export { useSecondLook } from './forms/use-second-look';
export * from './icons';
export { LanguageProvider, startLanguage, type Translator, useChooseLanguage } from './language/language-provider';
export { lazyPart } from './language/lazy-part';
export { useFormat } from './language/use-format';
export { useLanguage, useTranslation } from './language/use-language';
export { Card } from './layout/card';
export { Folded } from './layout/folded';
export { Page } from './layout/page';
export { Paged } from './layout/paged';
export { Section } from './layout/section';
export { Grid, Row, Split, Stack } from './layout/stack';
export { AppLink, BareLink } from './navigation/app-link';
export { bringTo, unfold } from './navigation/bring-to';
export { type Navigation, NavigationProvider, useNavigateTo, useNavigation } from './navigation/navigation';
export { type AppPath, consentsPlace, invitePlace, paths, sharePlace } from './navigation/paths';
export { useArrival } from './navigation/use-arrival';
export { mainId, SkipLink } from './navigation/skip-link';
export { Avatar } from './people/avatar';
export { type AwayDays, useAwayMark } from './people/use-away-mark';
export { PersonLine } from './people/person-line';
export { EmptyState, ErrorState, LoadingState, NotFoundState } from './states/states';
export { Heading } from './text/heading';
export { hasPhone, PhoneText } from './text/phone-text';
export { Quote } from './text/quote';
export { Prose, Text } from './text/text';
export {
  type ColourScheme,
  colourSchemes,
  chooseColourScheme,
  startColourScheme,
  useColourScheme,
} from './theme/colour-scheme';
export { applyMunicipalityTheme } from './theme/municipality-theme';
export { LiveRegion, VisuallyHidden } from './text/visually-hidden';
