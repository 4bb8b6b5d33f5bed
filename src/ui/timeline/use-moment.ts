import { useEffect, useState } from "react";
import { hrefOf, replaceRoute, routeOf, useRoute } from "../manager/route";
import { useDebounced } from "../parts/use-debounced";
import { type Moment, paramsOf, type Reach, readMoment } from "./moment";

const SETTLE_MS = 180;

export interface Travel {
  /** As the sliders stand. */
  readonly moment: Moment;
  /** As they stood when they last stood still, and its address. */
  readonly settled: Moment;
  readonly address: string;
  readonly go: (change: Partial<Moment>) => void;
}

const addressOf = (moment: Moment): string => hrefOf("timeline", paramsOf(moment));

/** What has been moved and is not in the address yet, since browsers refuse to write it at each step of a slider. */
interface Moved {
  readonly moment: Moment;
  /** The address from which it was moved: at any other one it counts no more. */
  readonly from: string;
}

/** Where in time one is. It stands in the address, so that it can be linked and kept. */
export function useMoment(reach: Reach): Travel {
  const { params } = useRoute();
  const here = params.toString();
  const [last, setLast] = useState<Moved | null>(null);
  const moved = last?.from === here ? last.moment : null;
  const moment = moved ?? readMoment(params, reach);
  const address = useDebounced(addressOf(moment), SETTLE_MS);
  useEffect(() => {
    if (moved !== null && addressOf(moved) === address) replaceRoute(address);
  }, [moved, address]);
  return {
    moment,
    settled: readMoment(routeOf(address).params, reach),
    address,
    go: (change) => {
      const next = addressOf({ ...moment, ...change });
      // Through the address and back: what is tied together moves together.
      setLast({ moment: readMoment(routeOf(next).params, reach), from: here });
    },
  };
}
