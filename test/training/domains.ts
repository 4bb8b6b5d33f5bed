/** What prompts are about, in our own words: how people ask about it, and what they tell of themselves that bears on it. */
export interface Domain {
  readonly name: string;
  readonly asks: readonly string[];
  readonly tells: readonly string[];
}

export const domains: readonly Domain[] = [
  {
    name: "food",
    asks: [
      "What should I cook for dinner tonight?",
      "Can you suggest a recipe for a party?",
      "Which restaurant or café should I try?",
    ],
    tells: [
      "I am allergic to nuts and cannot eat gluten",
      "I am vegetarian and avoid dairy",
      "I love spicy food and hate mushrooms",
      "I don't drink alcohol",
    ],
  },
  {
    name: "travel",
    asks: [
      "Plan a weekend trip for us",
      "Where should I stay and what should I see in the city?",
      "What is the best way to get there?",
    ],
    tells: [
      "I am afraid of flying and prefer trains",
      "I like quiet hotels away from the crowds",
      "I always travel with hand luggage only",
      "I avoid guided tours and tourist traps",
    ],
  },
  {
    name: "fitness",
    asks: [
      "Recommend a workout for the morning",
      "Which sport or exercise class could I join?",
      "How do I get fitter this year?",
    ],
    tells: [
      "I have a bad knee and avoid running",
      "I prefer swimming and yoga to the gym",
      "I hate group classes",
      "I train three times a week",
    ],
  },
  {
    name: "health",
    asks: ["How can I sleep better?", "What could help against headaches?", "Should I see a doctor about this?"],
    tells: [
      "I have asthma and take medication every day",
      "I suffer from migraines",
      "I prefer natural remedies",
      "I wake up at five every morning",
    ],
  },
  {
    name: "technology",
    asks: [
      "Which laptop or phone should I buy?",
      "Recommend an app or software for editing",
      "How should I set up my smart home?",
    ],
    tells: [
      "I only use Linux and open source software",
      "I refuse subscriptions and pay once",
      "I distrust devices that listen and collect data",
      "I have a small budget for a computer",
    ],
  },
  {
    name: "shopping",
    asks: ["What should I buy for the season?", "Which brand or shop would you suggest?", "Where can I find a good one?"],
    tells: [
      "I buy second-hand and avoid fast fashion",
      "I dislike logos and big brands",
      "I only wear natural fabrics",
      "My budget is limited",
    ],
  },
  {
    name: "fashion",
    asks: ["What should I wear to the wedding?", "Help me choose an outfit and shoes", "Which skin care would suit me?"],
    tells: [
      "I never wear high heels or leather",
      "I like plain dark clothes",
      "I have sensitive skin and avoid perfume",
      "I hate tight clothes",
    ],
  },
  {
    name: "home",
    asks: [
      "How should I decorate and furnish the living room?",
      "Ideas for the garden or the balcony",
      "What would make my home cosier?",
    ],
    tells: [
      "I dislike modern furniture and bright colours",
      "I live in a small rented flat",
      "I like wood and plants",
      "I cannot stand clutter",
    ],
  },
  {
    name: "music",
    asks: [
      "Recommend some new music or an album",
      "Which concert should I go to?",
      "Make a playlist for the evening",
    ],
    tells: ["I love jazz and can't stand pop", "I play the guitar", "I dislike loud concerts", "I listen to vinyl records"],
  },
  {
    name: "reading",
    asks: [
      "Which book should I read next?",
      "Recommend a novel or an author",
      "What podcast or magazine would I like?",
    ],
    tells: [
      "I only read non-fiction",
      "I dislike fantasy and horror",
      "I prefer paper books to e-books",
      "I read crime novels before going to sleep",
    ],
  },
  {
    name: "films",
    asks: [
      "What film or series should we watch tonight?",
      "Recommend a show to stream",
      "Which documentary is worth seeing?",
    ],
    tells: [
      "I hate films with violence and gore",
      "I love slow European cinema",
      "I avoid reality television",
      "I watch everything in the original language",
    ],
  },
  {
    name: "games",
    asks: ["Which game should I play?", "Suggest a board game for friends", "What video game would I enjoy?"],
    tells: [
      "I dislike games with microtransactions",
      "I prefer cooperative board games",
      "I get motion sick from shooters",
      "I play chess every week",
    ],
  },
  {
    name: "sport",
    asks: ["Which match should I watch?", "Where can I see a game live?", "What sport could I take up with my friends?"],
    tells: [
      "I find football boring and follow cycling",
      "I don't like crowded stadiums",
      "I am a fan of the local team",
      "I prefer individual sports to team sports",
    ],
  },
  {
    name: "learning",
    asks: [
      "Which course should I take to learn this?",
      "How should I study for the exam?",
      "What is a good way to learn a language?",
    ],
    tells: [
      "I learn best by doing and dislike lectures",
      "I prefer classrooms to online courses",
      "I study in the evening after work",
      "I read textbooks from cover to cover",
    ],
  },
  {
    name: "work",
    asks: ["How should I ask for a raise?", "Which job would fit me?", "How can I organise my work week?"],
    tells: [
      "I work from home as a designer",
      "I refuse to work at weekends",
      "I prefer working alone to open offices",
      "I dislike meetings and calls",
    ],
  },
  {
    name: "money",
    asks: ["How should I invest my savings?", "What is a good plan for my budget?", "Which insurance or bank is best for me?"],
    tells: [
      "I avoid debt and credit cards",
      "I invest only in funds that harm nobody",
      "I am saving for a house",
      "I don't want to take risks with money",
    ],
  },
  {
    name: "pets",
    asks: ["Where can I get a dog or a cat?", "How do I train my puppy?", "What should I feed my pet?"],
    tells: [
      "I adopt animals from shelters",
      "I am allergic to cats",
      "I have two dogs",
      "I believe in training without punishment",
    ],
  },
  {
    name: "family",
    asks: [
      "What could I do with the children this weekend?",
      "How do I talk to my teenager?",
      "Ideas for a present for my mother",
    ],
    tells: [
      "I have two small children",
      "My sister is a nurse",
      "We limit screen time at home",
      "My parents live far away",
    ],
  },
  {
    name: "celebrations",
    asks: ["How should we celebrate the birthday?", "Plan a party or an event for us", "What do I give as a gift?"],
    tells: [
      "I prefer small gatherings to big parties",
      "I dislike surprises",
      "We do not celebrate holidays",
      "I like handmade presents",
    ],
  },
  {
    name: "transport",
    asks: ["Which car or bike should I get?", "How do I get to work?", "What is a good way to get around town?"],
    tells: [
      "I don't own a car and ride a bicycle",
      "I dislike driving at night",
      "I want an electric car",
      "I get sick on buses",
    ],
  },
  {
    name: "art",
    asks: ["Which exhibition or museum should I visit?", "What could I draw or paint?", "Suggest a craft to try"],
    tells: [
      "I paint in watercolour",
      "I find modern art cold",
      "I like photography in black and white",
      "I prefer small galleries to museums",
    ],
  },
  {
    name: "nature",
    asks: ["Where can I hike or camp?", "What can we do outdoors?", "How do I make my life greener?"],
    tells: [
      "I avoid plastic and care for the environment",
      "I love mountains and hate beaches",
      "I am afraid of heights",
      "I sunburn easily",
    ],
  },
  {
    name: "communication",
    asks: [
      "Write an e-mail to my boss for me",
      "How should I answer this message?",
      "Which social network or app should I use to keep in touch?",
    ],
    tells: [
      "I want short answers in plain words",
      "I write in British English",
      "I left social media and prefer phone calls",
      "My name and my company stand under each letter",
    ],
  },
  {
    name: "time",
    asks: ["Plan my day for me", "When should I meet them?", "What can I do this evening?"],
    tells: [
      "I am an early riser",
      "I keep Sundays free",
      "I have a standing appointment on Thursdays",
      "I need an hour of quiet after work",
    ],
  },
];
