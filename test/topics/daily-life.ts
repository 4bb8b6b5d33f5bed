/** Daily life that only sounds like a sensitive topic, or like none: one sentence a line. */
export const dailyLife: readonly string[] = `
Runs a health-food shop in Bristol
Works as a nurse in a children's ward
My sister Ines is a vet
Likes hot chilli sauce on everything
Drinks two coffees before nine
Runs ten kilometres on Saturdays
Is training for a marathon in May
Prefers the stairs to the lift
Has a tablet for reading recipes
I study medicine in Graz
Is a vegetarian
Does yoga with a neighbour
Bought a standing desk
Plays the doctor in the school play
The computer caught a virus
Swims the backstroke
Collects old medicine bottles' labels
Lives in Lisbon
Moved from Berlin to Porto in March
Grew up in a village near Turin
Would like to move to the coast
Has a small garden behind the house
Is from Leeds
Works from home on Fridays
My office is on the third floor
Takes the 7:42 train to work
Rides a bicycle along the river
Has a dog called Rex
My cat sleeps on the keyboard
Keeps bees on the roof
Plays the cello in a quartet
Sings in a jazz choir
Is learning Japanese
Speaks Catalan at home
Reads crime novels on holiday
Watches old westerns
Likes courtroom dramas on television
Is writing a thesis about medieval bridges
Plays chess by post
Builds model trains
Paints with watercolours
Knits jumpers for the whole family
My brother Tom lives in Oslo
Has two daughters, Mia and Lea
My grandmother turned ninety
My parents have a boat
Is married to Jonas
Is getting married in spring
My cousin stays with us in August
Has a twin sister
My nephew starts school
Adopted a cat from the shelter
Works as a teacher in Graz
Is a software developer
Leads a team of six
My boss is called Anna
Has a meeting with the designers on Monday
Switched from Java to Rust
Uses a mechanical keyboard
Prefers short answers
Wants code with comments in English
Works on a parser for log files
Is preparing a talk about compilers
Launches the new app in June
Writes the newsletter of the club
Has a deadline on Friday
Studied physics in Vienna
Bakes sourdough bread
Cooks without cilantro
Hates olives
Has a pizza oven in the garden
Likes Ethiopian food
Makes jam from the plums
Drinks oat milk in coffee
Orders the fish when there is one
Is looking for a good ramen place
Grills on the balcony
Is going to Iceland in July
Is afraid of flying
Prefers aisle seats
Has been to Peru twice
Plans a trip along the Danube
Camps with the old van
Likes small hotels
Collects maps
Wants to see the northern lights
Packs light
Bought a second-hand camera
Is repairing an old motorbike
Drives an electric car
Is saving the files on a server at home
Shares the photos with friends
Plays the bank robber in a board game
Likes Victorian houses
Visits cathedrals for their windows
Plays the organ
Takes pictures of old mosques for a book on tiles
Supports FC Porto
Is the goalkeeper of the village team
Votes in the reading club on the next book
Hosts a party in the garden
Is in charge of the playlist
Prefers dark mode
Uses metric units
Is left-handed
Has curly hair
Wears size 43 shoes
Likes the colour green
Gets up at six
Is a morning person
Has a subscription to a film magazine
Is reading a book about Rome
Goes to the market on Saturdays
Learned to sail last year
Has a piano lesson on Thursdays
Bin Lehrerin in Graz
Spiele gern Schach
Me gusta el café sin azúcar
J'apprends la guitare
Gosto de cozinhar com alho
`
  .trim()
  .split("\n");
