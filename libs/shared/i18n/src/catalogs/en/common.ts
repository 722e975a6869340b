import type { Catalog } from '../../catalog';

export const common: Catalog['common'] = {
  appName: 'Samplan',
  skipToContent: 'Skip to content',
  action: {
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Undo',
    retry: 'Try again',
    loadMore: 'Show more',
    toStart: 'Go to the start page',
    yes: 'Yes',
    no: 'No',
  },
  field: {
    optional: 'optional',
    choose: 'Choose',
  },
  errorSummary: {
    title_one: 'One thing must be corrected before we can save',
    title_other: '{{count}} things must be corrected before we can save',
  },
  save: {
    saving: 'Saving …',
    savedAt: 'Saved {{time}}',
    notSent: 'Not sent yet',
    failed: 'Could not save. Your text is still here.',
  },
  conflict: {
    title: 'You wrote at the same time',
    explanation:
      '{{name}} changed this {{when}}, while you were writing. Both texts are here. Choose which one to keep.',
    mine: 'Your text',
    theirs: '{{name}}’s text',
    useMine: 'Use mine',
    useTheirs: 'Use {{name}}’s text',
    editTogether: 'Write them together',
    together: 'Combined text',
    saveTogether: 'Save this text',
    emptyText: 'No text',
  },
  whoSees: {
    question: 'Who sees this?',
  },
  state: {
    loading: 'Loading …',
    emptyTitle: 'There is nothing here yet',
    notFoundTitle: 'We cannot find this page',
    notFoundText: 'The address may be wrong, or you no longer have access. We cannot say which.',
    errorTitle: 'Something went wrong on our side',
    errorText: 'What you have written is still here. Try again in a moment.',
    offlineTitle: 'We cannot reach the server',
    offlineText: 'Check your connection. What you have written is still here.',
    rateLimitedTitle: 'That was a little too fast',
    rateLimitedText: 'Wait a moment, then try again.',
    crashTitle: 'The page stopped working',
    crashText: 'Load the page again, and it should work.',
    reference: 'Please give this code if you contact us: {{reference}}',
  },
  dialogClose: 'Close the window',
  quoteBy: '{{name}}, {{date}}',
};
