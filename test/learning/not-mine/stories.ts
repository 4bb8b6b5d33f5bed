/** A chat: turns in order, the user's first, the assistant's after it. */
type Chat = readonly string[];

/** Told by somebody who is not there: stories, asked for and given. */
export const stories: readonly (string | Chat)[] = [
  "Write a story in the first person about a lighthouse keeper. I live alone with my lamp. I have not spoken for a year.",
  "Continue this story:\n\nI woke in a room that was not mine. My hands were green and I was hungry.",
  "Write a short story that starts with: I never wanted my father's crown.",
  "Here's chapter one of my novel, feedback?\n\nI was nineteen when I killed my first dragon. My village never forgave me.",
  "Once upon a time I was a frog. I lived in my pond with my seven wives.\n\nWhat happens next?",
  "Write a monologue for a Roman soldier: I have marched for ten years. My feet bleed. I miss my olive trees.",
  "Write me a diary entry of a girl in 1890. I am Rose and I work in my uncle's mill.",
  "Chapter 3\n\nI took my knife and went down to the harbour. My brother was already there. I have never trusted him.",
  'Improve the dialogue: "I am leaving you, Henry," she said. "I have found my own way."',
  "Make this scarier.\n\nI heard my dead wife in the attic. I have lived here alone for ten years.",
  "Write a scene where a spy says: I am married to your sister and I live in Prague.",
  [
    "Write a story about a witch in the first person.",
    "I am old, and my broom is older.",
    "I fly at night. I have a cat called Soot and my tower is in the woods. Go on from there.",
  ],
  [
    "Let's write a novel together.",
    "Gladly! Who tells it?",
    "I am Captain Varga and my ship is the Heron. I lost my eye in Cadiz.",
  ],
  "Write a song as a sailor. I sail the northern sea and I left my wife in Hull.",
  "Erzähle eine Geschichte in der Ich-Form: Ich bin ein Drache und ich wohne in meinem Berg.",
  "Escribe un cuento en primera persona: Soy un pirata y vivo en mi barco.",
  "Écris une histoire à la première personne : je suis un loup et je vis dans ma forêt.",
  "Creative writing prompt: I inherit a haunted hotel from my aunt. I move in with my three dogs.",
];

/** Said in a role, in one turn or over several. */
export const roles: readonly (string | Chat)[] = [
  "You are a dragon, I am a knight. I live in my castle and I have sworn to slay you.",
  "Let's role-play. I'm a detective in Chicago and I have a drinking problem.",
  "Pretend you are my ex-wife. I am a fisherman and I love my boat more than you.",
  "You are Sherlock Holmes. I'm Dr Watson. I have a wife, Mary, and a practice in Paddington.",
  "Act as a shopkeeper and I am the customer. I want to buy a sword. I have two hundred gold.",
  "Simulate a job interview, you're the interviewer. I'm applying as a pilot. I have 3000 hours and I live in Nice.",
  "I want you to be a medieval king. I am your jester and I have three bells on my hat.",
  "Roleplay: I'm a vampire of 400 years. I hate garlic. My castle is cold.",
  [
    "Let's play a text adventure, you are the game master.",
    "You wake in a cave.",
    "I light my torch. I am an elf and I have a bow.",
  ],
  [
    "You are a barkeeper in space and I'm a smuggler.",
    "What will it be?",
    "I'll have an ale. I live on my ship with my robot. I owe money to the guild.",
  ],
  [
    "Act as a pirate captain, I'm your new recruit.",
    "Arr! Who are ye?",
    "I'm Billy and I come from Bristol.",
    "Can ye swim?",
    "I cannot swim. My father drowned.",
  ],
  [
    "Pretend to be a therapist and I play a patient called Kim.",
    "Welcome, Kim.",
    "I have panic attacks and my husband left me.",
  ],
  [
    "Let's do a role play to practise my English. You are a waiter.",
    "Good evening!",
    "I am allergic to fish. I have a table for my wife and me.",
  ],
  [
    "Let's play a game: I am a king and you are my adviser.",
    "Your majesty?",
    "I have two sons and I trust neither. My kingdom is at war.",
  ],
  [
    "You are a D&D dungeon master.",
    "Tell me who you are.",
    "I'm a level 5 rogue, I have 34 gold and my dagger is poisoned.",
  ],
  "*draws my sword* I am the last of my house! *steps closer* I have waited for you.",
  "Imagine that you are my grandson. I am 90 and I live in a care home.",
  "In this scenario I'm a landlord and you are my tenant. I own nine flats and I hate pets.",
  "Spiel einen Wirt. Ich bin ein Ritter und ich wohne auf meiner Burg.",
  "Actúa como un dragón. Yo soy un caballero y vivo en mi castillo.",
  "Fais comme si tu étais un roi. Je suis ton bouffon et j'habite dans ta cave.",
  "Finja que você é um rei. Eu sou um cavaleiro e moro no meu castelo.",
  "You play a police officer. I was driving my truck and I had two beers.",
];
