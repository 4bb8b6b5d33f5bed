import { beforeAll, describe, expect, test } from "vitest";
import minilm from "../../embedders/minilm";
import { kinds } from "../../kinds";
import { salience } from "./salience";

/** None of these is among the sentences that the weights were made from. */
const lasting = `
I'm a locksmith in Aberdeen
My sister-in-law is a firefighter
i've had the same allergy to strawberries since i was a kid
We're moving house on the 30th
I take my tea with two sugars
Our son Matteo starts school in September
I can't eat anything fried because of my gallbladder
I'd love to run my own bakery some day
I do pilates on Mondays and Wednesdays
Last Saturday I took part in a charity swim with my cousin
I'm rubbish at spelling because I'm dyslexic
My favourite band is The Cure
I gave up gluten two years ago
I mostly write Kotlin these days
My husband and I run a campsite in Brittany
I have a phobia of needles
we got a puppy called Waffles last week
I'm saving for a trip to Patagonia
I hate early meetings
I have a parrot that swears in Greek
I usually plan my meals on a Saturday
I got into Edinburgh, I'm starting in the autumn
My grandad used to take me fishing every weekend
I like minimalist furniture
I'm looking to get my pilot's licence
I spend a lot of time volunteering at the animal shelter
I've been clean for eighteen months
I prefer to pay cash
My wife and I just celebrated our silver wedding in Rome
i work in a call centre
`;
const passing = `
I need a name for my dragon
I want a shorter answer
I love how clear that is
I'm getting a 404 when I open it
Could you give me a few more
I don't follow your second argument
I think that's right
I'd like three synonyms for brave
I'm so glad you had fun
I've added the screenshot below
I'd love to hear how it went
let me try that and get back to you
I hope you feel better soon
I am contacting you regarding my invoice
We are thrilled to welcome you to our newsletter
I was about to say the same
I'll take the first one
Tell me the difference between the two for my exam question
I can't load the page you linked
I just pressed enter by accident
My query returns no rows
If I had wings I would fly to the moon
I raised my wand and whispered the spell
I'm really impressed by your last answer
I agree, it's a shame
I wonder why the sky is blue
what should i reply to him
I asked for a table, not a list
We all know that smoking is unhealthy
I see, that makes sense to me now
I'm sorry you had such a rough week
i tried the second command, same error
`;

interface Row {
  readonly text: string;
  readonly keep: boolean;
  readonly vector: Float32Array | null;
}

const rowsOf = async (block: string, keep: boolean): Promise<readonly Row[]> => {
  const texts = block.trim().split("\n");
  const vectors = await minilm.embed(texts, "passage");
  return texts.map((text, place) => ({ text, keep, vector: vectors[place] ?? null }));
};

const cues = kinds.toSorted((one, other) => other.precedence - one.precedence);
const score = (text: string, vector: Float32Array | null): number =>
  salience(
    text,
    vector,
    cues.find(({ cue }) => cue?.test(text)),
  );

describe("sentences that it has never seen", () => {
  let rows: readonly Row[] = [];
  beforeAll(async () => {
    rows = [...(await rowsOf(lasting, true)), ...(await rowsOf(passing, false))];
  });

  test.each([
    ["with the vector", 0.9, (row: Row) => row.vector],
    ["without it", 0.85, () => null],
  ])("are told apart %s", (_, least, vectorOf) => {
    const wrong = rows.filter((row) => score(row.text, vectorOf(row)) >= 0.5 !== row.keep);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / rows.length, wrong.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(least);
  });

  test("get the same score each time, from 0 to 1", () => {
    for (const { text, vector } of rows) {
      const first = score(text, vector);
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(1);
      expect(score(text, vector)).toBe(first);
    }
  });
});
