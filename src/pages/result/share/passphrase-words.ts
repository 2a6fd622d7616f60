/*
 * 2,048 short, plain English words, our own choice: no two that sound alike, none that is spelled
 * in two ways, none that hurts. Four by chance are 44 bits. Loaded only when a link is locked.
 */
const WORDS = `
  able about above accent acorn acrobat across act active actual add admire adult afford after
  again agent agile agree ahead aim airy alarm album alert algebra alike alive allow alloy almond
  almost alone alpha also always amber amount ample amuse animal ankle annual answer anthem
  antique antler any appear apple apricot april apron arch arctic area arena arm around arrive
  arrow art artist artwork ascend aside ask asleep aspect aspen assist assume astound athlete
  atlas atom attend attic auburn audio august author autumn avenue avocado avoid awake award aware
  away awning axis baby back bacon badge bag bagel bake balance ballad ballet balloon bamboo
  banana bandana banjo bank banner barber bargain barley barn barrel basic basket batch bathtub
  baton battery beacon beagle bean beard beast beaver become beehive beetle before begin behave
  behind beige bell belong below belt bench bend benefit beside best better between beyond bicycle
  big bike binder bingo biology birch bird biscuit bison black blade blanket blaze blend bless
  blink block bloom blossom blouse blush bobcat boil bolt bond bone bonfire bonus book border
  borrow boss botany bottle bottom bounce box bracket braid brain branch brand brass brave breeze
  brick bridge brief bright bring brisk bristle bronze brook broom brother brown brush bubble
  bucket buckle bud budget buffalo build bulb bulk bundle bunny bus bush butter button buzz
  cabbage cabin cabinet cable cactus cage cake calf call calm camel camera camp canal candid
  candle candy cane canopy canvas canyon cap cape capital car caramel caravan carbon card care
  cargo carpet cart carve case cashew castle casual cat catch cattle cave cedar ceiling celery
  cello century ceramic certain chain chair chalk chamber chance change chapter charge charm chart
  chat cheek cheer cheese cheetah chef chemist cherry chess chest chicken chief child chili
  chimney chin chip chisel choice chorus cinema circle circus citizen citrus city claim clap class
  classic clay clean clear clerk clever cliff climate climb clip clock closet cloud clover clown
  club clue cluster coach coaster coat cobbler cocoa coconut code coffee coin cold collar collect
  college column comb come comet comfort comic common commute compact compass concert cone connect
  console cook cookie cool copilot copper copy cork corn correct cosmic cost cottage cotton couch
  count couple courage courier cousin cover cowboy crackle cradle craft crane crater crayon cream
  create credit crew cricket crimson crisp crop cross crouton crowd crown crumb crust crystal cube
  culture cup cupcake curator curious curl curry cursor curtain curve cushion cut cycle dad daisy
  dance dapper daring dark darling dash data date dawn day dazzle deal debate decade decide decor
  deep defend degree deliver deluxe denim depend depot deputy design desk detail detect diagram
  dial diamond dice diesel differ dig digit dinner dip diploma direct dirt disco discuss dish
  distant dive divide doctor dog dogwood doll domain dome domino donor doodle door dot double
  dough dove down dozen dragon drama draw dream dress drift drive drizzle drummer dry duck duet
  dugout durable during dusk dust duty dwell each eager eagle ear earring earth easel east easy
  eat echo eclipse edge edit educate effort egg either elastic elbow elder elegant element eleven
  elite elm else embark embassy emblem embrace emerald empty enable encore end endless energy
  engine enjoy enough enter entire entry episode equal equator equip era erase errand escape essay
  estate evening event every exact example excel exhibit exist exit exotic expand expect expert
  explain explore export express extend extra eyebrow eyelash fable fabric face fact faculty fade
  falafel falcon fall false family famous fan far farm fashion fast father feast feather feature
  feed feel fence fern ferret fetch few fiction fiddle field fig figure fill film filter finance
  finch fine finger finish fire fireman firm first fish fit five fix flag flame flannel flash flat
  flavor flicker flight flint flip flock floor florist flow fluid flute fly foam focus fog foil
  fold folk follow food foot force forest forget fork form format formula fortune forum forward
  fossil found fox fragile frame freckle free freedom fresh fridge friend fringe fritter frog
  frolic from front frost frozen fruit fuel full fun future gadget gain galaxy gallery gallon game
  gander garage garden garland garlic gather gauge gazelle gear gecko gelato gem general genius
  gentle genuine geology gesture giant gift gingham giraffe give glacier glad glance glass glide
  glimmer glimpse glisten glitter globe glory glove glow glue goal gold golf gondola good goose
  gorge govern grab grace grade grain grammar grand granite granola grape graph grass gravel
  gravity green greet grid grill grin grocery ground group grove grow guard guava guess guide
  guitar gumdrop gust gym habit habitat half halo ham hammock hamster hand handle happen happy
  hard harmony harness harp harvest hat hatch haven hawk hay hazel head health hearth heat heavy
  hedge height helium helmet help hen herb hero heron hidden highway hike hill hinge hint hip
  history hobby hockey hold holiday hollow home honest honey hood hook hop hope horizon horn host
  hostel hotel house hover hub huge humble humming hundred hungry hunt hurry hut hybrid ice icicle
  icon idea ideal igloo image imagine impact import impress improve inch include income index
  indigo indoor infant inform ink inkwell inn input inquire insect inside insight inspire install
  instant intend invest invite iris iron item ivory ivy jacket jackpot jaguar janitor january jar
  jasmine jaw jazz jelly jet jigsaw job jockey jog join joke jolly journal journey joy jubilee
  juggle juice jukebox july jump june jungle junior juniper jury just justice karate keen keep
  kernel kettle keynote kid kimono kind kingdom kiosk kit kitchen kite kiwi knee knock knuckle
  koala label lace ladder lake lamb lamp land lantern laptop larch large lark laser lasso last
  late lattice laugh launch laundry laurel lava law lawn layer leader leaf leaflet league learn
  leather leave lecture left leg legend legume lemon lend length lentil leopard letter lettuce
  level lever liberty library lid life lift light like lilac lily lime limit line link lion lip
  liquid list little live lizard llama load loaf lobby local lock locket lodge log logic long look
  lookout loop lot loud lounge love low loyal lucky luggage lullaby lumber lunar lunch luxury
  lyrics machine magenta magnet magpie mailbox major make mammal manage mango manner mansion
  mantle manual many map maple marble march margin marimba mark market mascot master match math
  matrix matter may maybe meadow meal mean measure media mellow melody melon melt member memory
  mention mentor menu merge merit merry mesh message meteor method midday middle migrate mild mile
  milk mill mimic mind mineral mingle minnow mint minute mirror mitten mix mixture mobile mocha
  model modern modest moment monarch money monitor monkey month moon more mosaic moss most mother
  motion motor motto mouse mouth move movie much mud muffin mug mural museum music must mustard
  mutual myself mystery nail name napkin narrow nature near neat neck nectar needle neon nephew
  nerve nest net network neutral never news next nice niece nine noble nod noise noodle noon
  normal north note nothing notice nougat novel now nugget number numeral nurse nut nutmeg oak
  oasis oat oatmeal object oboe observe obtain obvious octagon octave october odd offer office
  often oil okay old olive olympic omega once onion online only opal open opera opinion optical
  option oracle orange orbit orbital orchard orchid order oregano organ origin ostrich other otter
  ounce out outdoor outfit outline outside oval oven over overlap owl own oxide oxygen pace pack
  package pad page pageant paint pajamas palace palm pan pancake panda panel panther papaya paper
  parade parasol parcel parent park parka parrot parsley part pass pasta paste pastel pastry patch
  patent path patient patio patrol pattern pave pay peach peacock peanut pebble pecan pelican pen
  pencil pendant penguin people pepper percent perfect perform perfume perhaps period permit
  person petal petunia phone photo phrase pianist piano pick pickle picnic picture pigeon pigment
  pillow pilot pin pine pink pioneer pipe pitch pivot pizza placard place plaid plan planet plant
  plaster plastic plate platter play plaza please plenty plot plug plum plural plus plywood pocket
  podium poem poet point polar polish polite polka pollen polo poncho pond pony pool popcorn
  poplar poppy popular porch portal portion post postman potato pottery pouch pound powder power
  prairie praise predict prefer prepare present press pretty pretzel prevent price primary print
  prior prism private prize problem process produce project promise promote proper protect proud
  proverb provide prune public publish pudding puffin pull pulp pulse pumice pumpkin pupil puppet
  puppy pure purple purpose purse push puzzle pyramid python quail quaint quality quantum quarry
  quarter quest quick quilt quince quiver quiz quote rabbit raccoon rack radar radiant radio
  radish rail rainbow raisin rally ramble ramp ranch random range rapid rare rate rather ratio
  raven raw reach react reader ready realm reason rebound recall recipe recital record recover
  recycle reduce refer reflect reform region regular relax relay release relief rely remain remark
  remedy remind remote remove render renew rent repair repeat replace reply report reptile request
  rescue resist resort respond result retail retire return reunion reveal reward rhubarb ribbon
  rich riddle ride ridge rigid rinse ripple rise risk river roast robe robin robot robust romance
  roof rookie room rooster rope rosebud rotate round rubber ruby rug ruler run rural rust rustic
  saddle safari safe saffron saga sage salad salary salmon salon salt salute same sample sand
  sandal satchel satin saucer sausage save say scale scallop scan scarf scarlet scatter scenic
  scholar school science scooter scope score scout scrap screen screw script scroll search season
  second secret section secure seed seek seesaw segment select self senior sense sensor sequel
  series serious service sesame session settle seven shade shadow shaft shallow shampoo shape
  share sharp shed sheep sheet shelf shell shelter sherbet shift shimmer shine shirt shop short
  shout shovel show shrub shrug shuffle shutter shy sibling sign signal silence silent silk silly
  silver similar simple since sing single sister six size skate sketch ski skill skirt sky skylark
  skyline sleep sleeve slender slice slide slipper slogan slope slow small smart smile smooth
  snack snake snap snow snowman soap soccer social sock socket soda sofa soft soil solar solid
  solo solve someone sonata song sonnet soon soprano sort sound soup south soy space spaniel spare
  spark sparkle sparrow spatula speak special speed spell spend sphere spice spider spike spin
  spinach spiral splash split sponge spoon sport spot spray spread spring sprout spruce square
  squash stable stadium staff stage stamp stand star starch start station statue stay steady steam
  stem stencil stereo stick still stitch stock stone stool stop store storm story stove straw
  stream street stretch string stripe strong strudel student studio study stuff style subject
  submit subway success such sudden sugar suggest suit summer sunny sunset super supper supply
  support suppose sure surface surge survey swallow swamp swan swap sweater swift swim swing swirl
  switch syrup system table tablet tackle taffy tag tailor take talent talk tall tame tango tank
  tape target task taste taxi teach teacup teapot tell tempo ten tent term test text texture thank
  theme theory thick thing think third thorn thought three thrive thumb thunder ticket tickle tidy
  tie tiger tile timber tin tinsel tip tissue title toast today toddler toffee tofu token tomato
  tone tonight tool tooth topaz topic torch tornado total touch tour toward towel tower town toy
  track tractor trade traffic train travel tray treat treble tree trek trend trick trim trip
  trolley trophy trout truck true trumpet trunk trust truth try tube tulip tumble tuna tunnel
  turkey turn turnip turtle tutor tuxedo tweed twelve twenty twice twig twin twist type typical
  uncle under unfold uniform union unique unit until unusual upbeat update upgrade uphold upon
  upper upright uptown urban used useful usual utility vacant valid valley value valve van vanilla
  vanish various vast vault vehicle velvet venture venue verify verse version vest vibrant video
  view village vine vintage vinyl viola violet violin virtual visa visit visual vital vocal
  volcano volume waffle wagon wall wallet walnut walrus waltz wander want warm warmth wash wasp
  watch water wax wealth weasel web wedding weekend weekly welcome well west wet wheat when
  whisper white why wide widget width wild will willow win wind window wire wisdom wise wish wolf
  wombat wonder wool word work world worth wreath writer yard yarn year yellow yes yodel yonder
  young youth zebra zero zest zigzag zinc zipper zodiac zone zoo`

export const PASSPHRASE_WORDS: readonly string[] = WORDS.trim().split(/\s+/)
