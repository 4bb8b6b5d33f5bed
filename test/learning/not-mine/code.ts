/** First person in comments, strings and fixtures. */
export const code: readonly string[] = [
  "```js\n// I wrote this for my cat\nfeed();\n```\nwhy does it fail",
  "def greet():\n    # I live in a box and I like my box\n    return 1\n\nwhat is wrong here",
  "// I moved this to my own file because I hate globals\nconst a = 1;\nexport default a;\nexplain",
  "/* I am the author of this file.\n * I work at the observatory.\n */\nint main() { return 0; }",
  "#!/bin/bash\n# I use this to back up my photos\n# my server is in the cellar\nrsync -a ~/photos nas:",
  "SELECT * FROM pets; -- I have two dogs\nSELECT 1;\nwhy is this slow?",
  "<!-- I made this page for my wife -->\n<div>Hello</div>\n<p>I love my garden</p>",
  'const bio = "I live in Oslo and I love my dog";\nconsole.log(bio);\nWhat does it print?',
  '{\n  "about": "I am a baker from Metz",\n  "likes": "I like my oven"\n}\nmake this yaml',
  "list.md\n```\n- [ ] I need to call my dentist\n- [ ] I promised my son a kite\n```\nsort these",
  "Fix this test:\n\nit('greets', () => {\n  expect(say('I am Ada')).toBe('I am Ada, my friend');\n});",
  "print('I am 40 and I have a wife')\nprint('My name is Bo')\nwhat's the output",
  "commit 4f2a91c\nAuthor: Lin <lin@example.org>\n\n    I moved my helpers out since I hate long files\n\nWrite a better message.",
  'Traceback (most recent call last):\n  File "a.py", line 3\n    raise Error("I lost my connection to our database")\nError: I lost my connection to our database',
  "~~~text\nI am on holiday until my birthday\n~~~\nis that fine as an auto reply?",
];

const open = "[What I've told you before, from Keepsake]";
const close = "[end of Keepsake]";

/** Keepsake's own lines, and the assistant's words, coming back. */
export const repetitions: readonly (string | readonly string[])[] = [
  `${open}\n- I'm allergic to peanuts. (Mar 2026)\n- I live in Porto.\n${close}\n\nWhat's for dinner?`,
  `${open}\n- Is allergic to peanuts\n- I work at my uncle's garage\n${close}\n\nfix my printer`,
  `${open}\n- I have a dog called Rex`,
  `${open}\n- My sister Ines is a vet\n${close}\n\n${open}\n- I like jazz\n${close}\n\nhello`,
  `Hello ${open} - I was born in Graz ${close} what is 2+2?`,
  `> ${open}\n> - I have two sons\n> ${close}\nwhy did you get this?`,
  `You got this from me:\n${open}\n- I hate flying\n${close}`,
  [
    "Hi",
    "As you told me: I am allergic to peanuts and my sister is a vet.",
    'You said "I am allergic to peanuts and my sister is a vet", where is that from?',
  ],
  [
    "Hi",
    "From your notes: I live in Porto. I have a dog called Rex.",
    "> I live in Porto. I have a dog called Rex.\nhow do you know?",
  ],
  [
    "Hi",
    "Your profile says: I work as a nurse at the harbour hospital.",
    'What does "I work as a nurse at the harbour hospital" mean',
  ],
  [
    "Hi",
    "Here is a bio: I am a painter from Lille and I love my studio by the canal.",
    "I am a painter from Lille and I love my studio by the canal.\n\nmake that shorter",
  ],
  ["Dinner?", "Since you avoid gluten, try rice.", "You think I avoid gluten but where did you read it?"],
  [
    "Draft a post",
    "I started my own bakery in Turin last spring with two friends.",
    "Use this one: I started my own bakery in Turin last spring with two friends.",
  ],
  [
    "Summarise me",
    "- I run marathons in the mountains\n- I have a cat called Mio",
    "- I run marathons in the mountains\n- I have a cat called Mio\n\nTurn it into a poem",
  ],
  [
    "Hello",
    "You told me earlier: my favourite colour is teal and I play the oboe.",
    "You wrote that my favourite colour is teal and I play the oboe. Wrong chat?",
  ],
  [
    "Plan",
    "Option 2: I take the night train to Vienna with my bike.",
    '"Option 2: I take the night train to Vienna with my bike." is odd wording',
  ],
];
