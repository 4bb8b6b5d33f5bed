import type { Offer, PageDoor } from "../../messaging/protocol";

/** What a list of the panel works with. */
export interface ListProps {
  readonly offer: Offer;
  readonly page: PageDoor;
  /** Shows the answer, or what went wrong. */
  readonly show: (answer: Promise<Offer>) => void;
  readonly failed: (error: unknown) => void;
}
