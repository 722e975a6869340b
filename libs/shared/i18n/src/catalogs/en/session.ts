import type { Catalog } from '../../catalog';

export const session: Catalog['session'] = {
  login: {
    title: 'Log in',
    intro: 'Samplan is a shared working place around you who get help from several services.',
    demoTitle: 'Choose who you want to be',
    demoText: 'This is a demonstration with invented people. Nothing here is about anybody real.',
    loginAs: 'Log in as {{name}}',
    failed: 'The login did not work. Try again.',
    noPersonas: 'There is nobody to log in as.',
    unavailable: 'Login is not set up here.',
  },
  hats: {
    title: 'Who are you here today?',
    intro: 'You have several roles. Choose the one you need now. You can switch whenever you like.',
    choose: 'Continue as {{name}}',
    current: 'Chosen now',
    failed: 'Could not switch. Try again.',
  },
  menu: {
    title: 'Menu',
    open: 'Open the menu',
    close: 'Close the menu',
    language: 'Language',
    theme: 'Appearance',
    themeAuto: 'Automatic',
    themeLight: 'Light',
    themeDark: 'Dark',
    switchHat: 'Switch role',
    logout: 'Log out',
    start: 'Start page',
    people: 'My people',
    actingAs: 'You are here as',
  },
  lost: {
    title: 'You are logged out',
    text: 'You have been away for a while, or you logged out somewhere else. Log in again and carry on where you were. What you have written is kept.',
    continueAs: 'Continue as {{name}}',
    someoneElse: 'Log in as somebody else',
    someoneElseText: 'This page will close, and what is not saved will be gone.',
    failed: 'The login did not work. Your text is still here.',
  },
  idle: {
    title: 'Are you still here?',
    text: 'In {{minutes}} min we log you out, so nobody else can see. What you have written is kept.',
    continue: 'Continue',
  },
  footer: {
    text: 'Samplan, {{municipality}}',
    demo: 'Demonstration with invented people',
  },
};
