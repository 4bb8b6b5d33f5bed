import type { Feedback } from "../messaging/protocol";

/** Feedback that waits for its conversation's id: a new chat gets one a moment after its first message. */
export interface OwedFeedback {
  readonly owe: (feedback: Feedback) => void;
  /** The page's conversation now. */
  readonly settle: (conversation: string | null) => void;
}

export function createOwedFeedback(give: (feedback: Feedback) => void): OwedFeedback {
  let owed: readonly Feedback[] = [];
  function settle(conversation: string | null): void {
    if (conversation === null) return;
    for (const feedback of owed) give({ ...feedback, conversation });
    owed = [];
  }
  return {
    owe(feedback) {
      owed = [...owed, feedback];
      settle(feedback.conversation);
    },
    settle,
  };
}
