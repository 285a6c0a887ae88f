import { MORE_FIRST_NAMES } from './more-first-names.ts';

/**
 * Given names common among Paris tenants, folded. They only help to tell the name from the given name where the case of
 * the letters does not say it; a name that is missing here lowers the confidence, it does not change the reading.
 *
 * Source: most frequent given names of the INSEE file of given names (births 1940 to 2005), completed by hand.
 */
const NAMES = `
abdallah abdel abdelaziz abdelkader abdellah abdou abdoulaye abdul abel achille adam adama adel adele adelaide adeline adem adja adrian
adriana adrien adrienne agathe agnes ahmed aicha aida aissa aissata aissatou akim alain alassane alban albert alberto albin
alessandro alex alexandra alexandre alexia alexis alfred ali alice alicia alima aline alioune alix alphonse alvaro alya alyssa amadou
amalia amanda amara amaury ambroise ambre amel amelie amelia amina aminata amine amir amira ana anas anastasia anatole andre andrea andree
andreas andrei angel angela angele angelina angelique angelo anissa anita ann anna annabelle annaelle anne annette annick annie anouk
anselme anthony antoine antoinette antonin antonio antony apolline arabelle archibald ariane aristide arlette armand armande armel armelle arnaud
arsene arthur assa assia astrid athena aubin aude audrey auguste augustin aurelia aurelie aurelien aurore awa axel axelle aya ayoub
aziz aziza azza babacar bakary baptiste barbara barnabe basile bastien beatrice ben benedicte benjamin benoit berenice berengere bernadette bernard
berthe bertrand bilal bilel binta blaise blanche blandine boris boubacar brahim brice brigitte bruno calixte camelia camille candice capucine carla
carlos carmen carole carolina caroline caroll cassandra catherine cecile cecilia cedric celeste celestin celia celine cesar chadia chantal charlene
charles charlie charlotte charly cheikh cherif chloe christel christelle christian christiane christine christophe christopher claire clara clarisse
claude claudette claudia claudie claudine clea clelia clemence clement clementine cleo clotilde clovis colette colin coline come constance constant
constantin coralie corentin corinne cosima crepin cynthia cyprien cyril cyrille daisy dalila damien dan dani daniel daniela daniele danielle danny daouda
daphne david deborah delphine demba denis denise diana diane didier dieudonne dimitri dina djamel djamila djeneba djibril dolores
dominique donatien dora doriane dorian doris dorothee dounia dragan driss duc dylan eden edgar edgard edith edmond edmonde edouard eduardo edwige eglantine eleonore elena
eli elia eliane elias elie elina elinor eliott elisa elisabeth elise elizabeth ella ellen elodie eloi eloise elsa elvire emeline emerance emeric emile emilie
emilien emilienne emma emmanuel emmanuelle emre enzo eric erika ernest ernestine erwan erwann esteban estelle esther ethan etienne etiennette eugene eugenie eva evan eve
evelyne ezechiel fabien fabienne fabio fabrice fadi fadila fanny fanta farah farid farida fatiha fatima fatou fatoumata faustine fatma fawzi felicie felicien
felicite felix ferdinand fernand fernande fernando fiona firmin flavie flavien fleur flora flore florence florent florentin florian floriane florine franca france
franceline francesca francesco francine francis francisco franck francois francoise frank franklin fred frederic frederique gabin gabriel gabriela gabriele gabrielle gael gaelle
gaetan gaetane galaad garance gaspard gaston gautier gauthier genevieve geoffrey geoffroy george georges georgette georgina gerald geraldine gerard geraud
germain germaine gervais ghislain ghislaine gianni gilbert gilberte gildas gilles gina ginette giovanni gisele giulia gladys gloria godefroy gonzague
grace graziella gregoire gregory guilaine guillaume guillemette gustave guy gwenael gwenaelle gwendoline habib habiba hadja hafid hafida hakim hakima halima hamed hamid
hamidou hamza hanae hanane hannah harold harouna hasan hassan hassane hatem hawa hector heidi helena helene helga heloise henri henriette henry herve
hicham hilaire hilda hippolyte hocine honore honorine horace hortense houda houria hubert hugo hugues hyacinthe ibrahim ibrahima ibtissem ida idriss idrissa ignace igor
ikram ilan ilana ilham ilias ilyas iman imane imed ines ingrid innocent irene irina iris irma isaac isabel isabelle isaiah isaure isidore ismael ismail issa issam ivan ivana
jacinthe jack jackie jacky jacob jacqueline jacques jade jamal jamel jamila jan jana jane janine jasmin jasmine jason javier jawad jean jeanine jeanne jeannette jeannine jennifer
jenny jeremie jeremy jerome jessica jessy joachim joan joao joaquim jocelyn jocelyne joel joelle joey johan johann johanna johanne john johnny jonas jonathan jordan jordane jorge jose josee
joseph josepha josephine josette joshua josiane josselin josue jovana joyce juan juana judes judicael judith jules julia julian juliana julie julien julienne juliette
juste justin justine kadiatou kadidia kadija kais kamal kamel kamila karen karim karima karin karine karl katia kathleen katia kelly ken kenza kevin
khadidja khadija khadim khaled khalid khalil kilian killian kim kouame kristell kristina kumba ladislas laetitia laila lalla lamia lamine lamin lana lara larbi larissa lassana latifa
laura laure laureline laurence laurent laurene laurette laurie laurine layla lazare lea leandre leila leilla lena leo leocadie leon leonard leonardo leone leonie leonor leontine
leopold leopoldine leslie leyla lila lilas lili lilia lilian liliane lilou lily lina linda line lino lionel lisa lise lisette lison livia liz lloyd loan loic lois lola lorena
lorenzo loriane lorraine lou louane louis louisa louise louisette louka louna lubin luc luca lucas luce lucette lucia lucian lucie lucien lucienne lucile lucille lucrece ludivine ludmilla
ludovic luigi luis luisa luna lya lydia lydie lyes lylia lynda macha madeleine madina mae mael maelle maeva magali magalie magdalena maggy magloire mahamadou mahdi
mahmoud maia maimouna malek malik malika malo mama mamadou mame manon manuel manuela manuella mara marc marceau marcel marcelin marcelle marcelline marco margaret margaux
margot marguerite maria mariam mariama mariana marianne mariano marie mariella mariem marielle mariette marilyn marilyne marin marina marine mario marion marius
marjolaine marjorie mark marlene marta marthe martial martin martina martine marvin mary maryam maryline maryse maryvonne massa mateo mathias mathieu mathilde mathis mathurin matilda matteo matthias
matthieu maud maude maurice mauricette max maxence maxime maximilien maya mayssa medhi medina medine mehdi melanie melina melissa mellina melodie melvin mercedes mercedes meriem merlin meryem
michael mickael michel michele micheline michelle miguel mila milan mildred milena milo mimoun mina mira miranda mireille miriam mirella modibo modou moctar mohamed mohammad mohammed moise
momo mona monia monica monique morgan morgane mostafa mouhamadou mouna mounia mounir mouloud mourad moussa moustapha mustapha muriel murielle mylene myriam nabil nabila nacer nacera nadege nadia nadine
nadir nadira naima najat najib nancy naomi narcisse nasser natacha natalia natalie natasha nathalie nathan nathanael nawal nawel nelly nelson neon nestor ngoc nicolas nicole nicoletta
nina ninon noah noam noe noel noelie noelle noellie noemie nolan nolwenn nora norah norbert nordine noro nour noura nouria oceane octave octavie odette odile odilon olfa olga olivia
olivier olympe omar ophelie oriane orlane oscar osman othman otto oumar oumou ousmane ouarda pablo paloma pamela paola paolo parfait pascal pascale pascaline patrice patricia patricio patrick paul paula
paule paulette paulin pauline paulo pedro penelope perle perrine petra phanie philibert philippe philippine philomene pierre pierrette pierrick placide priscilla prosper prudence quentin quitterie rabah rabia rachel
rachid rachida rafael raissa ramata ramon rania raoul raphael raphaelle raymond raymonde rayan reda regine regis reine remi remy renaud rene renee reynald rhita ricardo richard rim rita robert roberto robin rocio
rodolphe rodrigo rodrigue roger rokhaya roland rolande romain romaric romane romeo romuald ronan rosa rosalie rose roselyne rosemonde rosette rosine roxane rudy rui ruben ruth ryan saad sabah sabine sabrina sacha
sadia safia said saida sakina salah salamata salem salif salim salima salimata salma salome salomon salvador salvatore sam samba sami samia samir samira samson samuel samy sandra sandrine sandy sanaa sara sarah sasha saskia satya saverio sean
sebastien seddik segolene selim selima selma seraphin seraphine serena serge sergio servane severin severine seydou shirley sibylle sidi sidonie sidy siegfried sigrid silvia silvio simeon simon simone simonne sira sirine
sixtine sofia sofiane soizic solange solene solenne soline solveig sonia sophia sophie souad soukaina souleymane soumaya stanislas steeve stella stephan stephane stephanie stephen steve steven suzanne suzette suzie sven
sybille sylla sylvain sylvaine sylvette sylvia sylviane sylvie tahar talia tamara tania tanguy tara tarek tarik tatiana ted teddy teo terence teresa tess thais thalia thea theo theodora theodore theophile therese thibaud thibault
thibaut thiago thierno thierry thomas tiffany tim timothe timothee tina tino titouan tom tommy tony toussaint tracy tristan ugo ulysse urbain ursula valentin valentina valentine valere valeria valerie valery vanessa vera veronique vicky
victoire victor victoria victorien victorine vilma vincent viola violaine violette virgile virginia virginie viviane vivien vivienne vladimir wafa wahid wahiba walid walter wanda warren wassim wassila wei wen wenceslas wendy werner wilfried william willy winnie
wladimir xavier xaviere xiao yacine yael yaelle yahia yamina yan yang yani yanis yann yannick yannis yasmin yasmina yasmine yassin yassine yasser ye ying yoan yoann yohan yohann yolaine yolande yoni yoram youcef younes
youness youri youssef youssou youssouf ysaline yuna yves yvan yvanna yvette yvon yvonne zacharie zahia zahra zakaria zara zeina zeinab zeinabou zelie zhao zina zineb zinedine zoe zohra zora zoulikha zuleikha
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `${NAMES} ${MORE_FIRST_NAMES}`.split(/\s+/).filter((name) => name !== ''),
);
