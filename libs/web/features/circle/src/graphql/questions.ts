import { graphql } from '@samplan/web/data';

export const LogQuestionView = graphql(`
  fragment LogQuestionView on LogQuestion {
    id
    part
    lookedAt
    section
    unitName
    dueOn
    overdue
    answered
    viewer {
      id
      name
    }
    askedBy {
      id
      name
    }
    lines {
      id
      kind
      body
      mine
      writtenAt
      author {
        id
        name
      }
    }
  }
`);

export const LogQuestionQuery = graphql(`
  query LogQuestion($id: ID!) {
    logQuestion(id: $id) {
      ...LogQuestionView
    }
  }
`);

export const QuestionsToAnswerQuery = graphql(`
  query QuestionsToAnswer($after: String) {
    logQuestionsToAnswer(first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        part
        dueOn
        overdue
        askedBy {
          id
          name
        }
      }
    }
  }
`);

export const OverdueQuestionsQuery = graphql(`
  query OverdueQuestions($after: String) {
    overdueLogQuestions(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        reference
        askedOn
        dueOn
        coordinator {
          id
          name
        }
      }
    }
  }
`);

export const AskAboutVisitMutation = graphql(`
  mutation AskAboutVisit($input: AskAboutVisitInput!) {
    askAboutVisit(input: $input) {
      entry {
        id
        question {
          ...LogQuestionView
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WriteLogQuestionMutation = graphql(`
  mutation WriteLogQuestion($input: WriteLogQuestionInput!) {
    writeLogQuestion(input: $input) {
      question {
        ...LogQuestionView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const LogAlertQuery = graphql(`
  query LogAlert($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      logAlert
    }
  }
`);

export const SetLogAlertMutation = graphql(`
  mutation SetLogAlert($input: SetLogAlertInput!) {
    setLogAlert(input: $input) {
      mode
      errors {
        ...MutationErrors
      }
    }
  }
`);
