/** 256 short, everyday words that sound unlike each other, one per value of a byte. */
export const FINGERPRINT_WORDS: readonly string[] =
  `acorn actor album alley almond amber anchor angle ankle apple apron arch arrow artist atlas autumn
  badge bagel baker balcony bamboo banjo barrel basil basket beach beaver bench berry bicycle biscuit blanket
  blossom boat bonfire bottle boulder bracelet branch bread breeze bridge brush bubble bucket buffalo butter button
  cabin cactus camel camera candle canoe captain carpet carrot castle cedar cello chalk cherry chimney cider
  circle clock cloud clover cobalt coconut comet compass copper coral corner cottage cotton crayon cricket crystal
  daisy dancer desert diamond dolphin donkey dragon drawer drum duck eagle easel echo elbow elephant ember
  engine falcon feather fennel ferry fiddle field finger flamingo flour forest fossil fountain fox frost garden
  garlic gazelle ginger giraffe glacier glove goose granite grape guitar hammer harbour hazel hedgehog helmet heron
  hill honey horizon iceberg igloo island ivory jacket jaguar jasmine jelly jewel jigsaw jungle kayak kettle
  kitchen kite koala ladder lagoon lantern lemon library lighthouse lilac lion lizard lobster locket magnet mango
  maple marble market meadow melon mirror mitten monsoon mountain museum mustard napkin nectar needle nest nugget
  nutmeg oasis oatmeal ocean octopus olive onion orange orbit orchard otter owl oyster paddle palace panda
  paper parrot pasture peanut pebble pencil pepper petal piano pigeon pillow pine pirate planet plum pocket
  polar pony poppy potato puddle pumpkin puzzle quartz quilt rabbit radio rainbow raisin raven ribbon river
  robin rocket saddle saffron salmon sandal satin scarf shadow shell silver spider sponge squirrel stable sunset
  tailor teapot thunder tiger timber tomato tractor tulip tunnel turtle umbrella valley velvet violin walnut zebra`
    .trim()
    .split(/\s+/)
