/**
 * Given names of the many places where Paris tenants or their parents come from, folded: Portuguese, Spanish, Italian, Polish,
 * Romanian, Serbian, Croatian, Turkish, Vietnamese, Indian, Nigerian, Ghanaian, Senegalese, Belgian, Swiss and rarer French ones.
 *
 * Source: the `person.first_name` lists of Faker 10 (https://fakerjs.dev), MIT licence, copyright its contributors; words that two
 * locales know or that a locale of few oddities has, without those that are better known as family names.
 */
export const MORE_FIRST_NAMES = `
aadi aadidev aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aaron aarya aaryan aasa aasha aatmaj aatmaja aatreya aba abaco abak abaka abakan abakay abani abar abbondio abdon abdone
abdonie abdoul abdullah abeiku abelard abelardo abele abelin abeline abena abendam abenzio abhaya abi abibatou abibo abidin abigaelle abigail abilay abimbola abisola abisoye abluc abondance abou
aboubacar abraham abramio abramo absalon absar aby acace acacie acacio acanthe acario accursio acela acelya achaire achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk acun ada adalan
adalard adalardo adalbald adalbaude adalberon adalbert adaldi adalgisa adalgiso adalmis adalric adalrico adalsinde adan adar adas adaugo addo adea adeboye adedayo adegrin adegrine adela adelaida
adelajda adelardo adelasia adelchi adelfo adelie adelin adelina adelmo adelphe adeltrude adelya adenet adeodat adeodato adheesh adhemar adhiraj adhrit adi adiguzel adik adikavi adikutlu adil adile
adina adinath aditeya aditya adjutor adli adlibeg adnan ado adolfo adolphe adolphie adone adonis adonise adraman adrastee adrehilde adria adriano adrijana adrione adsiz advaya adwoa affan afi afia
afitap afonso afra afro afsar afsin afua agabay agabio agah agakagan agalak agape agapet agapito agasti agastya agata agatha agathange agathon agaton agazio agenore agesilao agilbert agilberte aglae
aglaia aglamis agnan agnane agneflete agnese agneya agnieszka agnos agostina agostino agrata agripina agrippa agrippin agrippine agrypina agustin ahalya ahenk ahilya ahlem ahmad ahmet ahsen ai aiace
aidano aiden aimable aime aimee aimone aina aisha aishani ajan ajana ajeet ajit ajla ajlin ajna ak akalp akande akanni akas akata akbas akbatur akboga akboru akbudak akbugra akbulak akca akcakoca
akcora akdogan aki akibudak akin akiner akkun akkunlu akkus akofa akorfa akos akosua akpira akroor akshaj akshat akshata akshita aktekin aktimur akua akula akumaa akunna akwasi akwesi ala alaban
alaboru aladag alade aladino aladogan alaine alais alakurt alamanno alan alana alano alara alarico alayunt alba albane alberade alberic alberico alberta alberte albertina albina albino alboino albrico
alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir aldo aldogan aldonce aldric alea aleandro aleardo aleaume alec alejandra alejandro aleksa aleksandar
aleksander aleksandra aleksej aleksy alemka alena alenia alenka aleodor aleramo alessandra alessia alessio aleth alexander alexandrina alexandrine alexandros alexandru alexanne alexine aleya aleyna
alfio alfonsa alfonso alfreda alfredo algiso algu alia alican alicja alida alienor aliette alimga alin alina aliou alis alisa alisan alisha alisir alissa alissia alistar aliya aliyah alize aljosa alka
alkaevli alkasi alkis allegra alliaume alma almerigo almila almine almire almiro alois aloise aloisio alok aloyse alp alpagut alpamis alpata alpay alpaya alpbamsi alpbilge alpdirek alpdogan alper
alperen alpgerey alpha alphan alphee alphonsine alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptunga alpturan alptutuk alpulug alpyoruk altankan altay altea altemur
althee altin altinkan altinoba altintay altuga alverede alviero alvina alvise alwar aly alyssia ama amabela amac amadea amadeo amady amaliane amalija amalric amalthee amande amandin amandine amando
amant amante amanzio amar amarande amaranthe amaranto amaresh amaryllis amata amath amatore amauri ambar amber ambra ambrogio ambroisie ambrozy amdy amea amedee amedeo amedeu ameliane amelien ameline
amelio amelya amen amerigo ameth amethyste ami amie amiel amilcare amin aminte amintore aminu amish amleto ammar amodini amogh amone amore amos amour ampelio amra amrak amrit amrita amul amy amza an
anaadi anabela anacleto anael anaelle anagh anahita anaida anais anal anala anamaria anamarija anamika anand ananda anang ananta anar anastase anastasie anastasija anastasije anastazija anastazja
anasuya anatol anatolia anatolie anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andel andela andelika andelin andelina andelko andelo andeol andi andjelina andoche andra andrada
andras andreea andrej andreja andres andrew andri andrija andrijana andrin andrina andro andrzej andzelika anej anemona anemone anesa aneta angadreme ange angeles angelica angeline anghelina angilbe
angilberte angilran angoustan anh ani anica anicee anicet aniceto anicette aniello anik anika anil anila anilabh anina anise anish anisoara anja anjali anka ankal anko annabel anni annibal annibale
annika annonciade ansaldo ansbert ansberte ansgary anshula ansovino anstrudie ant ante antea antek antelmo antero anthelme anthelmette antide antigone antim antimo antino antioco antoaneta anton
antonela antonella antonia antonie antonija antonina antonine antoniu antun anuar anuja anunay anuraag anurag anusuya anuta anwesha apa apak aphelie apollina apollinaire apollinary apollo aprancur
apsara apuleio aquilin aquiline aquilino arabella araboga arademir aral araldo arame aratone arbay arbuz arcade arcadie arcadio archambaud archan archange archippo arcuk arda ardic ardito arduino aren
aresio argelia argil argimiro argine argo argu argun ari aria ariadna arialdo arian ariana arianna ariberto ariboga aricie ariel ariele arielle arif arikagan arin arina arinc arindam arion ariosto
aris arisa ariste aristeo aristita aristo arjun arkadiusz arkady arkin arkis armagan armance armandine armando armeline armida armide armin armine arminio arnac arnaldo arnaude arnesh arno arnold
arnould arolde aron arona aronne arpat arrigo arsal arsenie arsenije arseniusz arsil arsinoe arsun artemis artemisa arthaud artheme arthurine artiinal artuk artukac artur arturo artut aruk arun aruna
arya aryan arystarch asanboga ascanio ascelin asceline ascension asella asha ashlesh ashok asia asig asija asim asimodeo asja aslesha aslim asri assomption assunta assunto asta astarte asterie asterio
astou astree astride asuela asug asuk asya atac atakagan atalan atalay ataldi ataleo atalmis ataman atanasia atanasio atanazy atasagun atasu ataullah atena athalie athanase athanasie athenais athina
athos atif atigay atikutlu atila atilla atim atimer atis atlas atlibeg atmaca atmaja atreyee atreyi atsiz atta attila attilano attilio atuncu aube aubertine auberto audace audebert audeline audouin
audran august augustina augustine augusto aura aure aurea aurel aurele aurelian aureliana aurelienne aurelio aurelle aurian auriane aurica auro auron aurora ausilia ausilio auxane auxence ava avani
avar ave aveline averardo avigaelle avluc avni avoye avsar awesi axeline axinte ay ayaci ayan ayana ayas ayaz aybalta ayban aybars aybeg ayden aydinalp aydogan aydogmus ayebatari aygirak ayinde
ayitmis ayiz ayizdag aykagan aykal aykut ayla aylin ayluc ayma aymard aymardine aymeric aymon aymonde ayren ayruk aysar aysil aysilig aytak aytug ayvaz ayyildiz aza azak azalee azban azeglio azelia
azelie azeline azelio azer azgan azganaz azil azizhan azmi azra azubuike azzurra baaba baala baba babila babir babur bac bacara bacco bach bacman badabul bade badruk badur baga bagaalp bagan bagatur
bagdagul bagtas baha bahri bahtiyar bahula baidehi bakagul bakir baksi bakula bala balaka balamir balcar baldu baldwin balin balkik balta baltar balthazar baltir baltur bambina bamsi ban bandhu
bandhul banel bang bangu banji bankim bankole banna bao bara barak barbe barbeg barboga barbol barca barcan bardibay bardo barica barimtay barin baris barkan barkin barlibay barmakli barman barnaba
bars barsaba barsbeg barsboga barsgan barsimeo barskan barthelemy bartimee bartolo bartolomeu bartu basak basan basanti basarab basat basbug basci basgan basileo basilia basilio basilisse baskin
baskirt baskurt basmil bassiano bassilla bastar basti bastiano basu basut bathilde batilda batrak battal batu batuhan batuk batur baudouin bay bayancar bayat baybars baybayik baybicen bayboga baybora
baybure baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baytara baytas bayuncur bayur bayurku bayutmus
bayuttu bazir bazyli beata beato beatriz beatrycze bebe beceapa beckem bedir bedirhan bediz bedran bedri beg begbars begboga begcur begdemir begdilli begi begil begine begkulu beglen begni begtas
begtegin begtuzun behcet behic behlul behram behrem behzat bek bekazil bekbekec bekec beker bekir beklemis bektur bela belcim belcir belek belemir belgi belguc belimir belina bella bellino belma
beltir beltramo beltun benedita benedykt bengi bengu beniamin benice benicio benigna benigne benigno benito benjamim benli benone bera beranger berangere berard berardo berat berceste bercin berdibeg
berendey bergu berinay berislav berkan berkay berke berkin berkis bermek bernardo beronico berran berre berta bertille bertoldo bertolfo bertram berva beser besim besir besra betemir betina betta
betty beuve beyizci beyrek beyrem bhadra bhadrak bhadran bhagvan bhamini bharat bhasvan bhaswar bhaumik bhavani bhaves bhima bhisham bhishma bhoj bhoopat bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit biagio bianca bibiana bibianna bibiano bice bicek bich bicki bickici bidin bigna bilgebeg bilgekan bilgez bilig bilik biljana bilva bilwa binbegi bindir bindo bineta binh bino bintou birane
birino birjesh birol bisenija biserka bishnu bitri bjorn blagica blagoje blanca blanduzia blazej bless blessing boban bobana bodhan boga bogac bogacuk bogdan bogdana bogde boge bogoljub bogu bohemond
bojan bojana bokde boke boldaz bolen bolmus bolsun bolun bon bonaldo bonavita boncuk bonek bong bonge bongul boniface bonito bora boran borcul borivoje borjan borka borko borlukcu borna bornak bortolo
boru borubars borys bosiljka bosko bouba boubou bouchard boyan boza bozan bozboru bozena bozica bozidar bozkus bozok bradut brahma brajan brajesh brando brandon brandusa branimir branimira branislav
branka brankica branko brayan breno briac brieuc brigida brigita brigitta brijesh bruce bruna brunehaut brunehilde brunilde bruto bryan brygida bucan buchi bucur budag budhil budimir budunlu budus
bugday bugduz buge bugra bugu bukak bukduz buke bukey bukola buktegin bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumin bunsuz bunul bunyamin burak burcak bure burgucan
burgut burhan burkay burkek burkut burluk burslan burulday burulgu burunduk busulgan butak butuk buu buyan buyancuk buyat buyrac buyruc buyruk buzac ca caba cabdar cabli cabus caetana cafer cagan
cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagru cahid caino caio caius calanico calebe calin callisto calogera calogero cam camelien camil camila camilla camillien camillo can
canalp candar candida candide canel caner cangul canh cankan cankiz cannur cansel cansin cantemir cantidio canziano cao caribert caridad carina carine carl carles carlo carloman carlota carlotta
carmela carmelo carmina carmine carminho carmo carna carol carola caronte carponio casandra casiana casilda casimira casimiro caslav cassandre cassiano cassien cassio casto cat cataleya catalin
catalina catarina catena caterina catinca catrina catrinel catullo caua cavid cazimir cebe ceca cecco cecilio cecylia cecyliusz cedomir cedrin celal celasun celen celestine celien celil celina celinia
celso cem cemal cemali cemen cemgen cemil cenk cerasela ceren cesaire cesario cesminaz cetinel cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaitan chakor
chanda chandak chandan chandi chandni chandra chanh chapal chapala charak charlaine charlemagne charline charvi chaten chatur chatura chau che cheikhou chekhouna cherechi chetan chi chiamaka chiara
chien chieu childebert chilperic chimamanda chinedu chinh chinyere chisom chizoba chretien christina christodule chrysole chrysostome chuan chukwu chuong chuyen cicek cicem cigdem cigil cihad cihan
cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cino cinzia ciprian cipriana cirano ciriaco cirilla cirino ciro cise cisem cisil civan clarence clarisa claudien claudio claudiu
cleandre cleandro clelie clemens clemente clementina cleofe cleonico cleopatra clery clifford climaco clinio clio clodoveo cloe clorinda clotaire co cobulmak codin codrin codrina codrut codruta cointa
colins colman colmanno colmazio colomba colpan colu comfort concepcion conception concetta concetto conchita cong constanca constanta constantina consuela cora coralia coraline cordelia coreno
corentine corina corinna cornel cornelia cornelio corneliu coronato corvin cosimo coskun coskuner cosmin cosmina costante costel coumba crenguta crin crina cristian cristiana cristiano cristina
cristobal cristofor cronida cubeyr cuc cumhur cuneyt cung cuong cupido cuzia cyra cyriaque cyrielle cyrus cyryl dabiziv dac dacian daciana daciano dacio dada dado daevi daevika dafina dafne daghan
dagmar dahlia dai daiana daiwik dajana daksha dalia dalibora daliborka dalida dalmazio damaso dame damian damiana damil damilare damilola damir damjan damjanka damla damocle dana dandak danh danica
danijel danijela danilo danio danjuma danka danko dante dara daria darian dariana darija darina darinka dario daris darius dariusz darko darshan dat datta daver davi davide davino davor davorin davud
dawid dea dean deanna deb debora debra decebal decimo deeksha deepali deepan deepesh defne degna dejan dejana delfina delia delinda delizia delphin demet demetra demetria demetrio demetriusz demiralp
demirhan deneval denisa deniz denizalp dennis deodata deodato derin derrick dervis derya desanka desimir desire despina destan deste dev devagya devak devani devdan deven devesh devi devika devin
devota devran devvrat dhana dhanesh dhanu dhanvin dhara dharani dhatri dhruv diamante dianora diar diara dicle diclehan dida didem didimo didina diego diem dien diep dieu dieudonnee dieynaba dijana
dikmen diksha dilan dilara dilaver dilay dilberay dildar dilek diler diletta dilhan dilruba dimitrije dimitrina dinakar dinc dincer dinesh dinis dinkar dino dinu diodata diodoro diogene diogo diomede
dion dionigi dionisia dionisio dionizy dior dipali dipesh direnc diri divakar divjot divna divo divya dizik doanh dobrila dochia doda dodato doganay doganer dogu doina dolunay domagoj domenica domezio
dominic dominik domnica don dona donald donat donata dondu dong donka donna dorana dorcas dorde dorel doriana doriano dorica dorin dorina dorine dorinel dorli dorota dorotea doroteja doroteo dorothy
doru douce douglas draga dragana dragica draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin draza drazen dren drina dron drona druina drzimir drzislav dua dubravka dubravko duccio
ducu due duilio duje dujo dulari dulina dumitra dumitrana dumitru duncan dundar dung dunja dunya dura durad durda durdane durga durica durmus durriye duru dusan dusanka dusica duska dusko duy duyen
duyet duygu ebe eberardo ebiere ebin ebiowei ebkizi ebren ebru ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecvet eda edda eddie ede edgardo edhem edil edita editta ediz edmee edmondo edmund
edoardo eduard eduarda edvige edward edwin edyta efe efisio efken eflah efraim efrem efsun eftalya eftimia eftimie egemen egeo egidio eginardo egisto egizia egle egrim ekaaksh ekadant ekaksh ekaling
ekdant ekec ekim ekin ekmel ekow ekrem ela elaide elakshi elcin elda elea eleanor eleazar elene eleni eleonora elettra eleuthere elgin eliabeth eliah elian eliana eliano eliasz elide elif elifio
eligio elija elijah elimena elin eline elio eliodoro elion eliona elisabeta elisaveta elisea elisee eliseo elisio elita eliza elka elkin elli ellie elliot elliott elmas elmo eloa elodia elogio eloisa
elpidio elti elvan elvezio elvia elvino elvira elwira elyas elzbieta elzear ema emanoil emanuel emanuela emanuele emanuelly emanuil emced emeka emel emelie emerencie emidio emil emilia emilian
emiliana emiliano emilija emilijan emilio emily emin emine emir emmelie emmerico empirio emrah emrullah ena enakshi ender enderun endrigo enea enecone enes engin enguerrand enimia enio enis enise
ennio enrica enrico enrique ensar enver enya enyo epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdinc erel eremia
eren erenia erentuz ergene ergin ergun erguner eriberto erica erick erico erik erinc erkam erkan erke erman ermanno ermen ermes ermete ermilo erminia erminio ernesta ernestina ernesto erol eron eros
ersan ersilia ersin ertan erten ertugrul erwin esat esau esen esenbike eser esha eshana eshita esi esin esmeralda esmeray esperanza esra esref esse estela estella ester estera esterina esuperio eterie
ethem etil ettore eubert euclide eudes eudokia eudoksja eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eugen eugenia eugenio eugeniusz eulalia eulalie eunice euphrasie euridice
eusebe eusebia eusebie eusebio eusebiu euseo eustache eustatiu eustosio eustracjusz eutalia eutalio evaldo evandro evangeline evanghelina evariste evaristo evasio evdokija evelin evelina evelyn
everardo evidio evin evodio evran evrard evren evsen ewa ewelina eyiz eylul eymen eyram eysan eyup ezio ezrak fabia fabian fabiana fabiano fabiola fabricia fabricio fadil fadime fahri fahriye faik
falba falih famiano fantin fantine faris faruk fasih fatih fatim fatimata fatin fatos fausta fausto faysal fazil fazilet fazli fazullah feda fedai federica federico fedora fedro fehime fehmi felicia
feliciano felicita feliks felipe ferah feramus feramuz feray ferda ferdi ferdynanda ferhan ferhat feride feridun feriha ferit ferman fermiano fermo fernanda ferruh festo fevzi feyyaz feyza fiacre
fidan fidele fidenzio figen fiifi fikret fikri fikriye filemon filip filipa filipe filippa filippo filiz filofteia filomena filomeno filotije fily finja finn fiodor fionn fiorella fiorenzo firdevs
flaminia flavia flaviana flaviano flavio flaviu fleano floare floarea flodoard flor florencia florencja florenta florentina florestan floriana floriano florica florie florin florina flurin flurina
flynn foca folco fortune fortunee fosca fosco foulques francette francia francisc francisca francisque franciszek franciszka franjo frederica frederick frederico frederik freya frida frido frusina
fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulvia fulvio fulya funda funmilade fureyya furio furkan furseo furuzan fuscolo fusun fuzuli fynn gabi gabino gabriella gabrijela gaffar
gaia gaio gaj gala galatea galdino galeazzo galfryd galileo galina gamze ganak ganesh gangesh garud garuda gaspar gaspare gastone gati gatien gatik gaud gaudino gaurang gautam gautama gautami gautiero
gavino gavrilo gayatri gazanfer gazi gbeminiyi gbemisola geanina gedeon gedeone geeta gelila gelin gelincik geltrude gelu gemine gemini gemma gencer generosa generoso genesia genesio gentiana genziano
georg georgel georgeta georgia georgian georgiana georgije gerardo gerasim gerasimo gerazym gerberge gerbert geremia gerino german germana germano gerolamo geronimo geronzio gertruda gertrude gervasio
gesualdo geta gevheri ghenadie gheorghe gherardo gherghina ghita gia giac giacinta giacinto giacobbe giacomo giada giadero gian giang gianina gianluca gianna giao giap giasone gica gicu gifty gigliola
gilberto gilda gildo giliola gillo gineto ginevra ginewra gino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giorgia giorgian giorgiana giosue giosuele giotto giovanna giove
girardo girart giray giri girija girik girika giriraj girish girja gisella gislebert gita giuda giuditta giuliana giuliano giulio giulitta giuseppa giuseppe giusta giusto giyas gizem glauco glenda
gligorije gobinda godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golia golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy
gonthier gontran gonul gonzaga gonzalo gopaal gopal gopee gopi goran gorana goranka gordan gordana gordiano gordon gorkem gorun gosto goswami gottardo gotum goutam govinda gozde graciela gracja
gradimir gratian gratiana gratiela grato grazia graziana gregorian gregorio greta grga grgo grgur grigore grigorije grimaldo griselda grozdana grzegorz guadalupe gubio guelfo guenda guenievre guerrino
guher gui guiberto guilhemine guilherme guillermina guillermo gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen gulgun gulhan gulnaz gulpembe gulriz gulsen gultekin gulumser gumus
gun gunay guncicek gundogdu guner gungor guniz gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel guru gustavine gustavo guven guvenalp guvercin guzey gvozden gwido
habbab habil haby hac hacib hadi hafi hafiz hai hailey hakan hakem haki hakki haldun hale halil halim halis halit haluk ham hamdi hami hamit hammad hamsini han hana handan hande hanefi hang hanh hani
hanna hannabel hao haralamb haralambie harald hardouin hari harit harita harriet harry harun haseki hasibi hasim hasin hasmet hatip hattab hau hava hayal hayali hayat hayati haydar hazan hazar hazim
hedelin heema heitor helen helier helin helio heloisa henrieta henrik henrique henryk henryka heracleea herbert herluin herman hermenegildo hermine hernan hicabi hien hiep hieronim hieu hifzi hikmet
hilal hilarion hilary hildebert hilmi himadri himani himmet hincmar hipolit hira hiranya hisam hizir hoa hoai hoan hoat hoc hoi homero hop horacio horacy horatiu horea horia hortensia howard hrvoj
hrvoje hrvojka huan huccet hud hudayi hue huguette hulki hulusi hulya huma humayun humeyra huner hung huong hurkan hursit huseyin husnu husrev huu huy huyen huynh huzeyfe hvalimir hy iacob iacopo
iacopone iago ian ianira ianis iasmina ibou ibra ica icaro icilio iclal ico idea idil ido idris idy ieremia ifeoma iffet ifunanya iginia iginio igino ignacio ignacy ignazio ignjat ihsan ihvan ikbal
ikeme ikenna ikhidie ikrime ila ilacin ilai ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildike ileana ilenia ilgegu ilgin ilhami ilhan ilia ilian iliana ilie ilija ilinca ilinka ilja
ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio ilona ilva imelda imge imran imrem ina inanc inara inc inci inder indira indra indro inga inge inja inka inna innocenty ino inocentiu insa
ioan ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iosefina iosif ipek ira irem irena ireneo ireneusz ireti irfan iride iridenta irinc irinckol irinel irmak irmina
irtis isa isabeau isabela isabella isabelly isacco isadora isaia iseult iside isidora isidoro isig isil isilay isin isiner isioma isis ismaele ismaila ismerie ismet isotta israel ita italia italo itil
itir itri iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivancica ivanka ivanna ivano ivanoe ive ivek ivetta ivica ivna ivo ivona ivone ivy iyik iyiktag izaak izabela izajasz izel
izolda izydor izzet izzettin jacobo jaden jadesola jadran jadranka jadranko jadwiga jael jaga jagathi jagdeep jagdish jagmeet jahnu jai jaime jaimini jake jakob jakov jakub jakubina jale james jamie
jamiro janaina janet janeta janica janice janina janis janko janna jannik jannis janosch japhet jara jari jaro jaron jasen jasenko jasin jasmina jasna javas jay jaya jayden jeana jeannel jeannot
jeffrey jehanne jela jelena jelica jelisaveta jelka jenel jeremi jeremiasz jeronimo jerzy jesa jesus jevrosima jezdimir jil jill joah joana joanna joanny joaquin job joe jolayemi joline jon jona jonah
jonatan joojo jordi jorin joris josefina josep josh josiah josip josipa josko joso josse jourdain jovan jovanka jovin joy joza joze jozef jozefina jozue jude judyta jugoslav julide julieta julijana
julio julita julius juliusz juna juri jusra justyn justyna jusuf jyoti jyotis kabil kadem kader kadi kadir kadrican kadriye kagan kai kaia kailash kaja kalea kalender kali kalidou kalinda kalinik
kalistrat kalpana kalyani kama kamala kamelya kamil kamile kamla kamlesh kamran kamuran kanak kanaka kanchan kanci kannan kannen kanti kapgar karaca karahan karak kargilac karla karligac karmela karol
karolina karthik kartik kashyap kasim kata katarina katarzyna kate katherine katica katija katina katun katunkiz katy kayaalp kayacik kayca kaynak kazanc kazim kazimierz kazkatun ke keano keanu keba
keerti kekik keklik keles kemal kemi kenan kenneth kepez keramet kerami kerem keremsah kerim kesme kessaf kevser keyan keyken kezlik kha khac khadidiatou khady khai khalifa khang khanh khe khiem khiet
khieu khoa khoan khoat khoi khoudia khuc khue khuong khuyen kian kiano kiara kiem kien kiet kieu kika kimberly kimiz kimizin kimo kin kine kinh kira kiran kiraz kircicek kirgavul kirilo kirti kismet
kivanc kivilcim kiyan kiymet klara klarencjusz klaudia klaudiusz klea kleber klemens klementyna kleopatra kofi kojo koksal konstancja konstantin konstanty konstantyn koralia koray korkut kornel
korneli kornelia korneliusz kosta kresimir krishna kristijan krsto kruno krunoslav krystian krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar
kumari kumru kumuda kursad kuzey kuzman kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyle laal lac lacramioara lada ladina ladislao ladislau ladislav lai laia lakshmi lal lala
lale lalita lamberto lamih lan landolfo landry lap lapo larina larisa lars larysa lascar lasse latif latife laurane laurencja laurencjusz laurentia laurentiu laurenty laurentyna laurian lauriane
lauriano laurin lautone lavanya lavinia lavinio lawrence lawrencia laxman laxmi lazar lazarz leah lean leana leandra leandro leano leart leda ledion leela leia lela lelia leman lemide len leni lenia
lenn lenni lennox lenny lenya leona leonel leonia leonid leonida leonidas leonilda leonio leonis leonne leonora leontin leontina leonzio leopardo leopoldina leopoldo leposava leroy lerzan leticia
letitia letizia letterio leu leufroy levent levi levin levio leya leyan lia liam lian liana liara lias liberata liberato libere liberio libero liboria liborio lica licia lida lidania lidia lidija
lidio liem lien liet lietald lieto lieu ligia liliana lilianna lilla lilly linh linn linnea linus lio lioara lion lior liron lisandro liv liva liviana livino livio liviu liya liyan liyana liza
ljiljana ljuba ljubica ljubisa ljubomir ljudevit loc lodovica lodovico lolade long longin lora loredana lorelei lorella loreno lorenz lorenza loretta lorian loriana lorik lorin loris lorrain los
lothaire lotta louan louie loup lourdes lovorka lua luan luana luat lucca lucentiu luciana lucija lucijan lucilla lucja lucjan lucretia lucretiu lucrezia lucy ludano ludmila ludolphe ludovica ludovico
ludwik ludwika luena luigia luiza luka lukas lukasz luke luminita luminosa luong lutfi luu luz lyan lynn maad maca macaire macaria macario maccabeo mactar madalena madalin madalina madhuri madlaina
mady mafalda maffeo magda magnus maguelone maguette mahaut mahesh mahir mahmut mahzun mai maica maida maila mailo maiorico maira maite maja majda makary makhtar makinwa maksim maksud maksym
maksymilian malati malco malcolm malea malena malgorzata malia malick malin malina malisa mallaury malou malti malvina malwina mamady mamante mamert mamour manasse mancio manda mandy manel manetto
manfredo mangala manh mani manik manikya manilio manisha manlio manoj mansour mansueto mansur manuele marana marcela marceli marceline marcella marcelo marcheta marcia marcin marcos marcus mare mareme
marena mareta marga margareta margarida margarita marian marianna marica maricarmen maricica marieme marija marijana marilena marilu marinela marinko marino marioara marisa marisol marita mariuca
marjan markika marko marli marlo marlon marolo martim martyna marut maruta maryna marzia masa masinka massamba massima massimo matan matar mate matej mateja mateus mateusz matheo matheus mathew
mathilda matias matija matilde matko mato mats mattea matthew matti mattia mattis matylda mau maugis maura maureen maurilio maurizio mauro maurycy mawuena mawusi maxellende maxim maximilian mayeul
mayla mayoor mayte mazhar medardo mederic medoro medoune meena megane meghnad mehmet mehtap meire meissa melania melanio melchior melda melek melenija melezio melia melih melike meliksah melisa
melisande melissandre melitina melodi melody meltem memduh menaka menardo mence menelao meneo menka mennone menodora meral mercede mercia meric merih merjem merovee mert merve mestan mesut mete
metello metin mevlut mi mia mica micael micaela micha michal michalina michela mien mihael mihaela mihai mihail mihailo mihajlo mihnea mihriban mija mijat mika mikail mikolaj miladin milana milanka
milanko mile miles mileta milic milica milisav milivoj miljan miljana miljenko milka milla millicent milojica milomir milorad milos milutin mima mimma mimo mine minerva minh minodora mioara miomir mir
mirabela mirac miran miray mircea mirco mirela mirjana mirka mirkelam mirko mirna miro miron mirona miroslav mirta miruna misa misaele misbah mischa misko mislav misra mitar mithat mitica mitra mitrut
mladana mladen moc modest modesto mohamadou mohan mohana mohini moira moises moisette mojzesz momir momira monaldo monalisa mong monika monitore morena morgana moritz mose mouhamed mouhameth
mouhammadou muammer muaviye muaz muesser mufid muge mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem mujdat mujde mujgan mukadder mukaddes mukerrem mukesh muktedi muktedir
muktefi mukul mumtaz munevver munir murat muren murilo musa musir muslih mustafa mutahhar mutasim muteber mutemed muttalib muyiwa muzaffer muzdad muziano my nabi naci nada nadalina nadezda nadi
nadzieja nae nael nafiz nahid nahil nail naim naja najla nala nalan nalini nam namazio namik nana nanda nando nang narayan narcis narcisa narseo narsete nastja natalija natalina natan natanael
nataniel natasa nath natka naudet naval naveen navin naya nayla naz nazan nazariusz nazary nazif nazim nazli nazmi nea nebojsa necat necati necdet nechifor necib necla neda nedeljko nedim nedjeljka
nedjeljko nefeli nehemie nehir neiva nejat nejla nela neli nelio nelu nemanja nena nenad nene neo neopolo neoterio nera nerea nereo nergis nesa neset nesim neslisah nesrin nestore neva neven nevena
nevenka nevin nevio nevra nevzat neyla nga ngan nghi nghia nghiem nghiep ngon nguyet nha nhan nhat nhi nhiem nhien nhon nhu nhuan nhung nhuong nia nicarete nicea niceforo nicephore niceto nicezio
nichifor nicholas nick nicla nico nicodemo nicodim nicola nicolae nicolaie nicoleta nicu niculina niculita nicusor nicuta nida nidia niem nigar nigel nihal nihan nihat nika nikita niklas niko nikodem
nikola nikoleta nikolina niksa nil nila nilde nilgun nils nimakoah nimit nine ninfa ninh niniano nino nio nirbhay niro nisa nisan nives niyazi njegomirka nnamdi noa noar noelia noemi norberto norica
norina norma norman normand nova novella nu nubia nuccia nukhet numan nuno nunziata nunzio nuong nur nural nuran nurettin nurgul nuri nuria nursel nurseli nurullah nusa nusret oana oanh obioma obrad
obren octav octavia octavian octaviana octavio octaviu oddone oderico odetta odidone odilia odon odorico ofelia oger ognjana ognjen oguz oguzhan okan oksan oktay olaf olaide olcay oleg olgica olimpia
olimpian olimpio olimpiu olinda olindo olive oliver oliviera oliviu oliwia oliwier olufunmi oluwunmi omana omawunmi ombline ombretta omer omero onder ondina onesta onesto onofrio onome onorata onorina
onorino onorio onoriode onufry oormila opalina opaline orazio orchidea orell orenzio oreste orestes orfeo orhan oriana oriande orietta orio orlando ornella oronzo orsino orso orsola orsolina ortansa
ortensia ortensio osanna oskar osmondo osmund ostoja osvaldo otello otilia ottavio ottilia ottone oury ovidio ovidiu oya oyku ozan ozana ozanne ozden ozge ozgur ozhan ozlem ozlen oznur ozren paciano
pacome pacomio padma paja pakize palatino palemon palladia palladio palmazio palmira pamfil panagachie pancario panfilo pankracy pantaleo pantaleon param paraschiva pardo paride parla parmenio parvati
paterne pathe patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk paulica paulina pauside pava pave pavel pavica pavle pawel payidar pecine pelagia pelagie peleo pelin pelinsu pembe
penda penelopa pepin pepo pera perceval peri perica pericle perihan perla pero perran perseo pertev peruna perver pervin petar petek peter petko petrica petrija petrisor petronela petronille petru
petrut petruta peyami phap phat phi philemon philip philipp philippa phillip philothee phong phu phuc phuoc phuong pia pie piera piero pietro pilar pinar pio piotr pippo piraye placida placido platone
plinio plutarco polidoro polifemo polikarp pollione pompeo pompilia pompiliu pomponio ponziano ponzio porfirio porfiriusz porfiry porzia porziano postumio pramila pran pranay prasad prassede pravdan
prayag predrag preity prem prema priamo primerose primo prisca priscille privato priya priyala profira prokles prokul promise prospera prospero protasio proteo prvoslav publio pulcherie puneet pupolo
purnima pushti pusicio quan quang quarto que quentine querano quieta quinn quintia quintino quinzio quirino quiteria quoc quy quyen quyet quynh rachael rachela rachele raci rada radenko radha radina
radisa radivoje radmila radmilo radojka radolfo radomir rados radosav radoslav radovan radu raducu radul rafaela rafal rafet raffaele rafila rahel rahim rahime rahmi rahsan rahul raide raif rainaldo
rainelda raj rajan rajana rajiv rajko rajmund rajna rajnold rakesh rakip rakita raluca rama ramaa ramatoulaye ramazan ramesh ramiro ramiz ramona randolf raniero ranjeet ranjit ranko ranolfo raquel
rares rasheedah rasim rasit rasko rati ratimir rauf raul ravi rayyan razvan rebeca rebecca rebeka recai recep refah refet refik regina reginald regolo reha reina rejan rejean rejeanne relja relu
remigio remilekun remo remondo remus remzi renata renato rengin renja renzo resat respicio resul reybaud reyhan rezzan rhea rian riana ricario riccarda riccardo richelmo ridvan rifat rifki rija rina
rinaldo rino rio ristana ritesh riza roan robaldo roberta robertina robi robyn roch roderyk rodiano rodica rodolfo rodoljub rohan rohana rohit roko roksana rolando rolfo roman romana romanita romeu
romilda romina romoaldo romola romolo romualdo romulus romy ron rona ronald ronja rosalia rosana rosanna rosario roselin roseline roselyn rosemary roser rosita rosmunda rossana rossella rotimi roxana
roxelana roy roza rozalia rubiano ruby ruchan rudolf rudra rufina rufino rufo ruggero ruhsar rukmin rumena runa ruperto russell rustu ruta rutilo ruxanda ruxandra ruya ruza ruzica ryszard saban
sabazio sabele sabin sabina sabri sachin sacid sada sadan sadberk sadettin sadi sadik sadio sadri sadullah saer safa saffet saffiro saffo safi safiatou safietou safira safta sagar sahap sahinalp
sahsuvar saim sakip sakir salih salimatou saliou salomea salomey salustio salwator saly samanta samantha samara samed sameer samih samil samim samona samu samuele sancho sanda sandro sandu sanem sang
sanja sanjay sanjin sanka sante santiago santina santino sanya sanziana sao sapiente sarada sarala sarani sarbello sarina sarisha sarla saroja sarvin sasa satish satyen saul sauveur sava savas saveta
savina savinien savino sayan scholastique sebastian sebastiao sebnem secil seckin seckou seconda secondo seda sedat sedef seden sefer sefik sefora seher sehrazat sekou selale selami selcuk selda selen
selena selene selin selina selvi sema semenica semih semra semsi sena senay sener senesio sengul senka sennur senol serafina seraina serap seref seren sergen sergiu sergiusz serhat serif serin sermet
sermin serpil sertac sertap server servidio sesto settar settimio settimo seval sevda sever severa severina severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda seyfi seyma
seynabou seyyit shade shakti shalewa shankar shanti sharda sharon shashi shaun sheela sheila sher shiv shresth shreya shubha shwet si siana siara sibel sibilla sico sicuro siddhi sidki sidoine sidonia
sidonio sidra siena sienna sieu sigebert sigfrido sigismond sihab siir sila silas silvana silvano silvere silverio silvian silviana silvija silviu simao simea simge simi simina simion simisola simo
simona simonida sina sinan sinasi sinem sinesio sinh sinica sinisa sir sire sireno siria siriano siricio sirineu sirio siro sirri sisto sitara sixte sladana slava slavek slaven slavica slavka slavko
slavoljub slobodan slobodanka sloka smaranda smeralda smiljana smita smriti sname snezana snjezana soave soccorso socrate soda sofija sofronia sokhna soledad solocone som soma somnath somu son song
songul sonja soraia sorana soraya sorin sorina sostene sosteneo sostrato spartaco speranta spirydion srboljub srecko sredoje srna stan stana stanca stanislav stanislava stanislaw stanko stanley stasa
stef stefan stefana stefania stela stelian steliana steluta stevan stiliano stipan stipe stiriaco stjepan stojan stojanka strahinja stribor su suat subhash subhi subodh sucheta sudeva sudi suelen
suheyl sujata sukanya sukru sule suleyman suma sumayyah sumitra sunay suncica sunita suong surano suresh sururi surya susan susana susanna susheel sushil sushma suzan suzana suzon svebor svetislav
svetlana svetolik svetomir sveva sviturno swami swapnil swara swarup swassane sweta sybilla sylvestre sylwester sylwia szczepan szymon ta tabea tabita taceddin tacjana taddeo tadija tahir tahsin taib
taide talat talay talha talip talita tamer tancrede tancredi taner tanja tanju tanya tanyeli tapan tarcisio tari tarkan tarsilla tarso tarun tasa taskin tat tatjana taurin tayfun tayyar taziana
taziano tazio tea tecla teea tej teja tejas tekinalp tekla telchide telemaco telica temel teobaldo teodata teodor teodora teodoro teodosia teodosio teodoto teofil teogene teohari teoman teona
terencjusz terenzio tereza tertuliano tesauro tessa teudosia tevfik tevhid tezcan tezel tezer thac thach thai tham thang thanh thao that the theodor theodose theophraste theresa theu thi thibert thien
thieu thinh tho thoa thoai thoi thong thu thuan thuat thuc thuong thuy thuyet thy tiago tian tiana tibaldo tiberia tiberio tiberiu tiburzio tich ticone tidiane tien tiep tieu tihomir tija tijana tilda
till tilla timea timo timoleon timon timotei timoteo timothy timur tin tinas tinca tincuta tinh tiphaine tirone titi titien titilayo titilope tito titus tiziana tiziano tizio toai toan tobia tobias
tobiasz tobiloba todor toke tolga tolunay toluwani toma tomas tomasz tome tomiloba tomislav tomislava tomo ton tonci toncica tone toni tonija tonka tonko tonnin tope torquato tosca tosco tra trac
trach traian trajan tram trang tranh trasea tri trien triet trieu trilok triloki trisha tristano trong trpimir trpko tru truc trung tu tuan tuana tudor tudora tudorita tudosia tue tufan tugay tugba
tugrul tugtekin tuhfe tulay tulin tullia tulliano tumer tunahan tunay tunc tuncer tung tuong turgay turgut turi turibio turkan turkay turker turkes turna turold tushar tussio tutku tuy tuyen tuyet
tvrtko ty tymoteusz ubaldo ubertino uberto udai udit ufuk ugolina ugolino ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulfa ulfet ulfo ulgen ulisse uliva ulker ulku ulpiano ulrico ulstano ultimo
ulus ulvi ulviye uma umang umberto umile umit ummiye umran umur umuralp umut una unna unsel unseli upendra uranio urdino uriele urmila ursicio ursino ursmaro ursule usame usha utku uttam uy uyen uygu
uzeyir uzodimma vadim vaha vahdet vahid vahide vaidehi vaishno vaishvi vala valentim valentino valera valerico valerija valerio valeriu valfredo valfrido vali valid valtena valter vanda vanesa vang
vanh vania vanja vanna varo varvara vasanti vasco vasil vasile vasilica vasilisa vasko vasudev vasudha vatroslav vecdi veda vedang vedanga vedasto vedat vedran vedrana vefa vefik vehbi velana veli
velibor velimir velimira velina velio venance venanzio venceslas venera venere venerio veniamin venusta venusto verano verda verdiana verena verenzio veriana verica veronica veronika verulo veselinka
vesile vesna veta veysel veysi vezio vi vianney vicdan vicente vicentia vicentiu victorin vida vidak vidhur vidhya vidiano vidone vidur vidya vien viet vigile vijay vijeko viktor viktoria vildan
vilfredo viliana vimal vimala vinay vincentiu vincenza vincenzo vinciane vindonio vinfrido vinh vinicio vinka violeta viorel viorela viorica virginio virone visarion viscardo vishnu visnja vissia
vital vitalico vito vitor vitoria vittore vittoria vittorio vivaldo viviana viviano vjekoslav vjenceslav vlad vladana vladek vladimira vladislav vlado vlaicu vlastimir vlatka vlatko vo vodingo
voichita vojin vojislava volfango volkan vong vrinda vrund vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat vy vyas waclaw wale walenty walentyn walentyna waleran waleria
walerian walery walgierz waly wandrille wanesa warley washington wawrzyniec weronika wiara wiktor wiktoria wilfryd wilhelm wilhelmina wilma wincenty wirginia witalis wladyslaw wlodzimierz xanh xenia
xenophon xuan xuyen yaa yagiz yagmur yago yahya yakubu yalgin yaman yango yannik yaprak yara yaro yaron yasar yasemin yasin yaw yaya yekta yelda yeliz yen yener yesim yetkin yigit yogesh yolanda yonca
yoro yosun youssouph youssoupha yseult yuce yucel yumni yunus yuri yusuf zabedeo zabina zaccheo zachariasz zachary zache zafer zafir zaharia zahide zahit zainab zaira zama zamfira zamir zana zaneta
zanita zanobi zaraza zarije zarina zavida zdenka zdenko zdeslava zdravko zefiro zehra zekai zekiye zeliha zelinda zeljka zeljko zena zenaide zenebio zeno zenobia zenobio zenone zenovia zephirin zerrin
zetico zeyd zeynel zeynep zihni zita ziver ziya ziyad zlata zlatica zlatka zoeva zoey zofia zoilo zoltan zoran zorana zorka zosima zosimo zrinislav zrinko zubeyde zubeyr zuhal zulal zuleyha zulfikar
zumrut zuzanna zvezdana zvonimir zvonko`;
