/** The same in every language, as a person says it and as a lawyer writes it: what the gates are set by. */
export interface Sample {
  /** Short sentences, everyday words: must pass. */
  plain: string;
  /** One long sentence: must fail. */
  legal: string;
  /** Hard words in short sentences: must fail where words are measured, so that full stops alone do not help. */
  jargon?: string;
}

/** Some sixty words each, written for this test. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: {
    plain: 'We count which pages people read. That shows us what to fix. You get a site that gets better each month. Nobody else sees these numbers. We keep them for one year at most. If you say no, nothing changes for you. You can change your mind at any time. Press the button at the bottom of each page.',
    legal: 'The processing of personal data pertaining to the utilisation of the website is carried out on the basis of the legitimate interest of the controller or, where applicable, the consent of the data subject, and may entail the disclosure of identifiers to third-party recipients established outside the territory of the European Union, subject to appropriate safeguards pursuant to the applicable regulation.',
    jargon: 'The controller processes identifiers. Processing requires authorisation. Recipients obtain pseudonymised identifiers. Retention periods vary accordingly. Legitimate interest constitutes the applicable legal basis. Supervisory authorities investigate complaints. Contractual safeguards govern international transfers. Withdrawal remains available. Profiling facilitates personalised advertising.',
  },
  nl: {
    plain: 'We tellen welke pagina’s mensen lezen. Zo zien we wat er beter moet. Jij krijgt een site die elke maand beter wordt. Niemand anders ziet deze cijfers. We bewaren ze hooguit één jaar. Zeg je nee, dan verandert er niets voor je. Je kunt je altijd bedenken. Klik op de knop onder aan elke pagina.',
    legal: 'De verwerking van persoonsgegevens met betrekking tot het gebruik van de website geschiedt op grond van het gerechtvaardigd belang van de verwerkingsverantwoordelijke dan wel, indien van toepassing, de toestemming van de betrokkene, en kan de verstrekking van identificatoren aan ontvangers buiten het grondgebied van de Europese Unie omvatten, met inachtneming van passende waarborgen overeenkomstig de toepasselijke verordening.',
    jargon: 'De verwerkingsverantwoordelijke verwerkt identificatoren. Verwerking vereist toestemming. Ontvangers verkrijgen gepseudonimiseerde gegevens. Bewaartermijnen variëren dienovereenkomstig. Gerechtvaardigde belangen vormen de toepasselijke rechtsgrondslag. Toezichthoudende autoriteiten onderzoeken klachten. Contractuele waarborgen beheersen internationale doorgiften. Intrekking blijft mogelijk. Profilering faciliteert gepersonaliseerde advertenties.',
  },
  de: {
    plain: 'Wir zählen, welche Seiten gelesen werden. So sehen wir, was besser werden muss. Du bekommst eine Seite, die jeden Monat besser wird. Niemand sonst sieht diese Zahlen. Wir behalten sie ein Jahr. Sagst du nein, ändert sich für dich nichts. Du kannst es dir immer anders überlegen. Drück auf den Knopf unten auf jeder Seite.',
    legal: 'Die Verarbeitung personenbezogener Daten im Zusammenhang mit der Nutzung der Internetpräsenz erfolgt auf der Grundlage des berechtigten Interesses des Verantwortlichen beziehungsweise, soweit anwendbar, der Einwilligung der betroffenen Person und kann die Übermittlung von Kennungen an außerhalb des Hoheitsgebiets der Europäischen Union niedergelassene Empfänger vorbehaltlich geeigneter Garantien gemäß der einschlägigen Verordnung umfassen.',
    jargon: 'Der Verantwortliche verarbeitet Kennungen. Die Verarbeitung erfordert eine Einwilligung. Empfänger erhalten pseudonymisierte Kennungen. Aufbewahrungsfristen variieren dementsprechend. Berechtigte Interessen bilden die einschlägige Rechtsgrundlage. Aufsichtsbehörden untersuchen Beschwerden. Vertragliche Garantien regeln internationale Übermittlungen. Widerrufsmöglichkeiten bestehen fortwährend. Profilbildung ermöglicht personalisierte Werbemaßnahmen.',
  },
  fr: {
    plain: 'Nous comptons les pages que les gens lisent. Cela nous montre ce qu’il faut changer. Vous avez un site qui va mieux chaque mois. Personne d’autre ne voit ces chiffres. Nous les gardons un an au plus. Si vous dites non, rien ne change pour vous. Vous pouvez changer d’avis à tout moment. Cliquez sur le bouton en bas de la page.',
    legal: 'Le traitement des données à caractère personnel relatives à l’utilisation du site internet est effectué sur le fondement de l’intérêt légitime du responsable du traitement ou, le cas échéant, du consentement de la personne concernée, et est susceptible d’entraîner la communication d’identifiants à des destinataires établis en dehors du territoire de l’Union européenne, sous réserve de garanties appropriées conformément à la réglementation applicable.',
    jargon: 'Le responsable du traitement collecte des identifiants. Le traitement nécessite une autorisation. Les destinataires obtiennent des identifiants pseudonymisés. Les durées de conservation varient conformément à la réglementation. L’intérêt légitime constitue la base juridique applicable. Les autorités compétentes instruisent les réclamations. Des garanties contractuelles encadrent les transferts internationaux. Le profilage facilite la publicité personnalisée.',
  },
  es: {
    plain: 'Contamos qué páginas lee la gente. Así vemos qué hay que mejorar. Tú tienes un sitio que mejora cada mes. Nadie más ve estos números. Los guardamos un año como mucho. Si dices que no, nada cambia para ti. Puedes cambiar de idea cuando quieras. Pulsa el botón que está al final de cada página.',
    legal: 'El tratamiento de los datos de carácter personal relativos a la utilización del sitio web se efectúa sobre la base del interés legítimo del responsable del tratamiento o, en su caso, del consentimiento del interesado, y podrá conllevar la comunicación de identificadores a destinatarios establecidos fuera del territorio de la Unión Europea, con sujeción a las garantías adecuadas de conformidad con la normativa aplicable.',
    jargon: 'El responsable del tratamiento recopila identificadores. El tratamiento requiere autorización. Los destinatarios obtienen identificadores seudonimizados. Los periodos de conservación varían consecuentemente. El interés legítimo constituye la legitimación aplicable. Las autoridades competentes investigan reclamaciones. Garantías contractuales regulan transferencias internacionales. La elaboración de perfiles facilita publicidad personalizada.',
  },
  it: {
    plain: 'Contiamo quali pagine legge la gente. Così vediamo che cosa va cambiato. Tu hai un sito che ogni mese è un po’ meglio. Nessun altro vede questi numeri. Li teniamo un anno al massimo. Se dici di no, per te non cambia nulla. Puoi cambiare idea quando vuoi. Premi il tasto in fondo a ogni pagina.',
    legal: 'Il trattamento dei dati personali relativi all’utilizzo del sito internet viene effettuato sulla base del legittimo interesse del titolare del trattamento ovvero, ove applicabile, del consenso dell’interessato, e può comportare la comunicazione di identificativi a destinatari stabiliti al di fuori del territorio dell’Unione europea, fatte salve le garanzie adeguate ai sensi della normativa applicabile.',
    jargon: 'Il titolare del trattamento raccoglie identificativi. Il trattamento richiede autorizzazione. I destinatari ottengono identificativi pseudonimizzati. I periodi di conservazione variano conseguentemente. Il legittimo interesse costituisce la base giuridica applicabile. Le autorità competenti esaminano i reclami. Garanzie contrattuali disciplinano trasferimenti internazionali. La profilazione agevola pubblicità personalizzata.',
  },
  pl: {
    plain: 'Liczymy, które strony ludzie czytają. Tak widzimy, co trzeba poprawić. Masz stronę, która co miesiąc jest lepsza. Nikt inny nie widzi tych liczb. Trzymamy je najwyżej rok. Jeśli powiesz nie, nic się dla Ciebie nie zmieni. Zawsze możesz zmienić zdanie. Kliknij przycisk na dole każdej strony.',
    legal: 'Przetwarzanie danych osobowych dotyczących korzystania z witryny internetowej odbywa się na podstawie prawnie uzasadnionego interesu administratora lub, w stosownych przypadkach, zgody osoby, której dane dotyczą, i może obejmować udostępnianie identyfikatorów odbiorcom mającym siedzibę poza terytorium Unii Europejskiej, z zastrzeżeniem odpowiednich zabezpieczeń zgodnie z obowiązującym rozporządzeniem.',
    jargon: 'Administrator przetwarza identyfikatory internetowe. Przetwarzanie wymaga upoważnienia. Odbiorcy otrzymują spseudonimizowane identyfikatory. Okresy przechowywania są zróżnicowane. Uzasadniony interes stanowi podstawę prawną przetwarzania. Organy nadzorcze rozpatrują zażalenia. Zabezpieczenia umowne regulują przekazywanie międzynarodowe. Wycofanie pozostaje możliwe. Profilowanie umożliwia spersonalizowane oddziaływanie reklamowe.',
  },
  pt: {
    plain: 'Contamos que páginas as pessoas leem. Assim vemos o que é preciso mudar. Ganha um site que fica melhor a cada mês. Mais ninguém vê estes números. Ficam guardados um ano, no máximo. Se disser não, nada muda para si. Pode mudar de ideia quando quiser. Clique no botão no fim de cada página.',
    legal: 'O tratamento de dados pessoais relativos à utilização do sítio eletrónico é efetuado com fundamento no interesse legítimo do responsável pelo tratamento ou, sendo o caso, no consentimento do titular dos dados, podendo implicar a comunicação de identificadores a destinatários estabelecidos fora do território da União Europeia, sem prejuízo das garantias adequadas nos termos da regulamentação aplicável.',
    jargon: 'O responsável pelo tratamento recolhe identificadores. O tratamento requer autorização. Os destinatários obtêm identificadores pseudonimizados. Os períodos de conservação variam consequentemente. O interesse legítimo constitui o fundamento jurídico aplicável. As autoridades competentes investigam reclamações. Garantias contratuais regulamentam transferências internacionais. A definição de perfis facilita publicidade personalizada.',
  },
  sv: {
    plain: 'Vi räknar vilka sidor folk läser. Då ser vi vad som måste bli bättre. Du får en sajt som blir bättre varje månad. Ingen annan ser de här siffrorna. Vi sparar dem i högst ett år. Om du säger nej ändras inget för dig. Du kan alltid ändra dig. Tryck på knappen längst ner på varje sida.',
    legal: 'Behandlingen av personuppgifter avseende användningen av webbplatsen sker med stöd av den personuppgiftsansvariges berättigade intresse eller, i förekommande fall, den registrerades samtycke och kan innefatta utlämnande av identifierare till mottagare etablerade utanför Europeiska unionens territorium, under förutsättning att lämpliga skyddsåtgärder vidtagits i enlighet med tillämplig förordning.',
    jargon: 'Den personuppgiftsansvarige behandlar identifierare. Behandlingen förutsätter samtycke. Mottagare erhåller pseudonymiserade identifierare. Lagringsperioder varierar följaktligen. Berättigade intressen utgör tillämplig rättsgrund. Tillsynsmyndigheter undersöker klagomål. Avtalsmässiga skyddsåtgärder reglerar internationella överföringar. Profilering möjliggör individanpassad marknadsföring.',
  },
  da: {
    plain: 'Vi tæller, hvilke sider folk læser. Så ser vi, hvad der skal gøres bedre. Du får en side, der bliver bedre hver måned. Ingen andre ser de tal. Vi gemmer dem højst et år. Siger du nej, sker der ikke noget for dig. Du kan altid skifte mening. Tryk på knappen nederst på hver side.',
    legal: 'Behandlingen af personoplysninger vedrørende anvendelsen af hjemmesiden foretages på grundlag af den dataansvarliges legitime interesse eller, hvor det er relevant, den registreredes samtykke og kan omfatte videregivelse af identifikatorer til modtagere etableret uden for Den Europæiske Unions område under forudsætning af fornødne garantier i henhold til gældende forordning.',
    jargon: 'Den dataansvarlige behandler identifikatorer. Behandlingen forudsætter samtykke. Modtagere erhverver pseudonymiserede identifikatorer. Opbevaringsperioder varierer tilsvarende. Legitime interesser udgør gældende retsgrundlag. Tilsynsmyndigheder undersøger klager. Kontraktmæssige garantier regulerer internationale overførsler. Profilering muliggør målrettet markedsføring.',
  },
  nb: {
    plain: 'Vi teller hvilke sider folk leser. Da ser vi hva som må bli bedre. Du får et nettsted som blir bedre hver måned. Ingen andre ser disse tallene. Vi tar vare på dem i høyst ett år. Sier du nei, endres ingenting for deg. Du kan alltid ombestemme deg. Trykk på knappen nederst på hver side.',
    legal: 'Behandlingen av personopplysninger knyttet til bruken av nettstedet foretas på grunnlag av den behandlingsansvarliges berettigede interesse eller, der det er aktuelt, den registrertes samtykke og kan innebære utlevering av identifikatorer til mottakere etablert utenfor Den europeiske unions territorium, under forutsetning av nødvendige garantier i henhold til gjeldende forordning.',
  },
  nn: {
    plain: 'Vi tel kva sider folk les. Då ser vi kva som må bli betre. Du får ein nettstad som blir betre kvar månad. Ingen andre ser desse tala. Vi tek vare på dei i høgst eitt år. Seier du nei, endrar ingenting seg for deg. Du kan alltid ombestemme deg. Trykk på knappen nedst på kvar side.',
    legal: 'Behandlinga av personopplysningar knytte til bruken av nettstaden skjer på grunnlag av den rettkomne interessa til den behandlingsansvarlege eller, der det er aktuelt, samtykket frå den registrerte, og kan innebere utlevering av identifikatorar til mottakarar etablerte utanfor territoriet til Den europeiske unionen under føresetnad av nødvendige garantiar i samsvar med gjeldande forordning.',
  },
  is: {
    plain: 'Við teljum hvaða síður fólk les. Þá sjáum við hvað þarf að laga. Þú færð vef sem batnar í hverjum mánuði. Enginn annar sér þessar tölur. Við geymum þær í eitt ár að hámarki. Ef þú segir nei breytist ekkert fyrir þig. Þú getur alltaf skipt um skoðun. Ýttu á hnappinn neðst á hverri síðu.',
    legal: 'Vinnsla persónuupplýsinga sem tengjast notkun vefsvæðisins fer fram á grundvelli lögmætra hagsmuna ábyrgðaraðilans eða, eftir atvikum, samþykkis hins skráða einstaklings og kann að fela í sér miðlun auðkenna til viðtakenda með staðfestu utan yfirráðasvæðis Evrópusambandsins, að uppfylltum viðeigandi verndarráðstöfunum í samræmi við gildandi reglugerð.',
  },
  fi: {
    plain: 'Laskemme, mitä sivuja ihmiset lukevat. Siitä näemme, mitä pitää korjata. Saat sivuston, joka paranee joka kuukausi. Kukaan muu ei näe näitä lukuja. Pidämme ne tallessa enintään vuoden. Jos sanot ei, mikään ei muutu sinulle. Voit aina muuttaa mieltäsi. Paina nappia, joka on joka sivun alareunassa.',
    legal: 'Verkkosivuston käyttämiseen liittyvien henkilötietojen käsittely suoritetaan rekisterinpitäjän oikeutetun edun taikka soveltuvin osin rekisteröidyn suostumuksen perusteella, ja siihen saattaa sisältyä tunnisteiden luovuttaminen Euroopan unionin alueen ulkopuolelle sijoittautuneille vastaanottajille edellyttäen, että asianmukaiset suojatoimet on toteutettu sovellettavan asetuksen mukaisesti.',
    jargon: 'Rekisterinpitäjä käsittelee tunnisteita. Käsittely edellyttää suostumusta. Vastaanottajat saavat pseudonymisoituja tunnisteita. Säilytysajat vaihtelevat vastaavasti. Oikeutettu etu muodostaa käsittelyperusteen. Valvontaviranomaiset tutkivat valituksia. Sopimusperusteiset suojatoimet sääntelevät kansainvälisiä siirtoja. Profilointi mahdollistaa kohdennetun markkinoinnin. Suostumuksen peruuttaminen edellyttää tunnistautumista.',
  },
  et: {
    plain: 'Me loeme, milliseid lehti inimesed vaatavad. Nii näeme, mida on vaja parandada. Sina saad lehe, mis läheb iga kuuga paremaks. Keegi teine neid arve ei näe. Hoiame neid kuni ühe aasta. Kui ütled ei, siis sinu jaoks midagi ei muutu. Sa võid alati ümber mõelda. Vajuta nuppu iga lehe all.',
    legal: 'Veebisaidi kasutamisega seotud isikuandmete töötlemine toimub vastutava töötleja õigustatud huvi või asjakohasel juhul andmesubjekti nõusoleku alusel ning võib hõlmata tunnuste edastamist väljaspool Euroopa Liidu territooriumi asuvatele vastuvõtjatele, tingimusel et kohaldatava määruse kohaselt on rakendatud asjakohaseid kaitsemeetmeid.',
  },
  hu: {
    plain: 'Megszámoljuk, melyik oldalt hányan olvassák. Ebből látjuk, min kell javítani. Te egyre jobb oldalt kapsz minden hónapban. Más nem látja ezeket a számokat. Legfeljebb egy évig őrizzük őket. Ha nemet mondasz, semmi sem változik. Bármikor meg is gondolhatod magad. Nyomd meg a gombot a lap alján.',
    legal: 'A honlap használatával összefüggő személyes adatok kezelése az adatkezelő jogos érdeke, illetőleg adott esetben az érintett hozzájárulása alapján történik, és magában foglalhatja azonosítóknak az Európai Unió területén kívül letelepedett címzettek részére történő továbbítását, feltéve, hogy az alkalmazandó rendeletnek megfelelően megfelelő garanciák állnak rendelkezésre.',
    jargon: 'Az adatkezelő azonosítókat dolgoz fel. Az adatkezelés hozzájáruláshoz kötött. A címzettek álnevesített azonosítókat kapnak. A megőrzési időtartamok ennek megfelelően változnak. Jogszerű érdek képezi az alkalmazandó jogalapot. Felügyeleti hatóságok kivizsgálják a panaszokat. Szerződéses garanciák szabályozzák a nemzetközi adattovábbításokat. A profilalkotás személyre szabott reklámozást biztosít.',
  },
  tr: {
    plain: 'Hangi sayfaların okunduğunu sayarız. Böylece neyi düzeltmemiz gerektiğini görürüz. Sen de her ay daha iyi bir site bulursun. Bu sayıları başka kimse görmez. Onları en çok bir yıl tutarız. Hayır dersen senin için bir şey değişmez. Fikrini her zaman değiştirebilirsin. Her sayfanın altındaki düğmeye bas.',
    legal: 'İnternet sitesinin kullanımına ilişkin kişisel verilerin işlenmesi, veri sorumlusunun meşru menfaatine veya uygulanabilir olduğu hallerde ilgili kişinin açık rızasına dayanılarak gerçekleştirilmekte olup, yürürlükteki mevzuat uyarınca uygun güvencelerin sağlanması kaydıyla tanımlayıcıların Avrupa Birliği sınırları dışında yerleşik alıcılara aktarılmasını kapsayabilmektedir.',
  },
  eu: {
    plain: 'Jendeak zer orri irakurtzen duen zenbatzen dugu. Horrela ikusten dugu zer konpondu behar den. Zuk hilero hobea den gune bat duzu. Beste inork ez ditu zenbaki horiek ikusten. Urtebetez gordetzen ditugu gehienez. Ezetz esaten baduzu, ez da ezer aldatzen. Nahi duzunean alda dezakezu iritzia. Sakatu orri bakoitzaren beheko botoia.',
    legal: 'Webgunearen erabilerari lotutako datu pertsonalen tratamendua tratamenduaren arduradunaren interes legitimoan edo, hala badagokio, interesdunaren adostasunean oinarrituta gauzatzen da, eta identifikatzaileak Europar Batasuneko lurraldetik kanpo kokatutako hartzaileei jakinaraztea ekar dezake, betiere aplikatu beharreko araudiaren araberako berme egokiak betez.',
  },
  ca: {
    plain: 'Comptem quines pàgines llegeix la gent. Així veiem què hem de millorar. Tu tens un lloc que millora cada mes. Ningú més no veu aquests números. Els guardem un any com a molt. Si dius que no, res no canvia per a tu. Pots canviar d’idea quan vulguis. Prem el botó al peu de cada pàgina.',
    legal: 'El tractament de les dades de caràcter personal relatives a la utilització del lloc web s’efectua sobre la base de l’interès legítim del responsable del tractament o, si escau, del consentiment de l’interessat, i pot comportar la comunicació d’identificadors a destinataris establerts fora del territori de la Unió Europea, amb subjecció a les garanties adequades de conformitat amb la normativa aplicable.',
  },
  gl: {
    plain: 'Contamos que páxinas le a xente. Así vemos que hai que mellorar. Ti tes un sitio que mellora cada mes. Ninguén máis ve estes números. Gardámolos un ano como moito. Se dis que non, nada cambia para ti. Podes cambiar de idea cando queiras. Preme o botón ao pé de cada páxina.',
    legal: 'O tratamento dos datos de carácter persoal relativos á utilización do sitio web efectúase sobre a base do interese lexítimo do responsable do tratamento ou, se é o caso, do consentimento da persoa interesada, e poderá implicar a comunicación de identificadores a destinatarios establecidos fóra do territorio da Unión Europea, con suxeición ás garantías axeitadas de conformidade coa normativa aplicable.',
  },
  ro: {
    plain: 'Numărăm ce pagini citesc oamenii. Așa vedem ce trebuie reparat. Tu ai un site care e mai bun în fiecare lună. Nimeni altcineva nu vede aceste cifre. Le păstrăm cel mult un an. Dacă spui nu, nu se schimbă nimic pentru tine. Te poți răzgândi oricând. Apasă butonul din josul fiecărei pagini.',
    legal: 'Prelucrarea datelor cu caracter personal referitoare la utilizarea site-ului se efectuează în temeiul interesului legitim al operatorului sau, după caz, al consimțământului persoanei vizate și poate presupune divulgarea identificatorilor către destinatari stabiliți în afara teritoriului Uniunii Europene, sub rezerva unor garanții adecvate în conformitate cu reglementările aplicabile.',
  },
  lt: {
    plain: 'Mes skaičiuojame, kuriuos puslapius žmonės skaito. Taip matome, ką reikia taisyti. Tu gauni svetainę, kuri kas mėnesį vis geresnė. Niekas kitas šių skaičių nemato. Laikome juos ne ilgiau kaip metus. Jei pasakysi ne, tau niekas nesikeis. Visada gali apsigalvoti. Spausk mygtuką kiekvieno puslapio apačioje.',
    legal: 'Asmens duomenų, susijusių su naudojimusi interneto svetaine, tvarkymas vykdomas remiantis duomenų valdytojo teisėtu interesu arba, kai taikoma, duomenų subjekto sutikimu ir gali apimti identifikatorių atskleidimą gavėjams, įsisteigusiems už Europos Sąjungos teritorijos ribų, taikant tinkamas apsaugos priemones pagal galiojantį reglamentą.',
  },
  lv: {
    plain: 'Mēs skaitām, kuras lapas cilvēki lasa. Tā mēs redzam, kas ir jālabo. Tu saņem vietni, kas ar katru mēnesi kļūst labāka. Neviens cits šos skaitļus neredz. Mēs tos glabājam ne ilgāk par gadu. Ja teiksi nē, tev nekas nemainīsies. Tu vienmēr vari pārdomāt. Spied pogu katras lapas apakšā.',
    legal: 'Ar tīmekļvietnes izmantošanu saistīto personas datu apstrāde tiek veikta, pamatojoties uz pārziņa leģitīmajām interesēm vai attiecīgā gadījumā datu subjekta piekrišanu, un var ietvert identifikatoru izpaušanu saņēmējiem, kas veic uzņēmējdarbību ārpus Eiropas Savienības teritorijas, ievērojot atbilstošas garantijas saskaņā ar piemērojamo regulu.',
  },
  cs: {
    plain: 'Počítáme, které stránky lidé čtou. Tak vidíme, co máme opravit. Vy máte web, který je každý měsíc lepší. Nikdo jiný ta čísla nevidí. Necháme si je nejvýš rok. Když řeknete ne, nic se pro vás nezmění. Kdykoli si to můžete rozmyslet. Stačí stisknout tlačítko dole na každé stránce.',
    legal: 'Zpracování osobních údajů souvisejících s užíváním internetových stránek se provádí na základě oprávněného zájmu správce nebo případně souhlasu subjektu údajů a může zahrnovat zpřístupnění identifikátorů příjemcům usazeným mimo území Evropské unie, a to s výhradou vhodných záruk v souladu s příslušným nařízením.',
    jargon: 'Správce zpracovává identifikátory. Zpracování vyžaduje oprávnění. Příjemci získávají pseudonymizované identifikátory. Retenční období odpovídajícím způsobem variují. Oprávněný zájem představuje příslušný právní základ. Dozorové úřady prošetřují stížnosti. Smluvní záruky upravují mezinárodní předávání. Profilování umožňuje personalizovanou reklamu.',
  },
  sk: {
    plain: 'Počítame, ktoré stránky ľudia čítajú. Tak vidíme, čo treba opraviť. Vy máte web, ktorý je každý mesiac lepší. Nikto iný tie čísla nevidí. Necháme si ich najviac rok. Keď poviete nie, nič sa pre vás nezmení. Kedykoľvek si to môžete rozmyslieť. Stačí stlačiť tlačidlo dole na každej stránke.',
    legal: 'Spracúvanie osobných údajov súvisiacich s používaním webového sídla sa vykonáva na základe oprávneného záujmu prevádzkovateľa alebo prípadne súhlasu dotknutej osoby a môže zahŕňať sprístupnenie identifikátorov príjemcom usadeným mimo územia Európskej únie, a to s výhradou primeraných záruk v súlade s príslušným nariadením.',
  },
  sl: {
    plain: 'Štejemo, katere strani ljudje berejo. Tako vidimo, kaj je treba popraviti. Vi dobite stran, ki je vsak mesec boljša. Nihče drug ne vidi teh številk. Hranimo jih največ eno leto. Če rečete ne, se za vas nič ne spremeni. Vedno si lahko premislite. Pritisnite gumb na dnu vsake strani.',
    legal: 'Obdelava osebnih podatkov v zvezi z uporabo spletnega mesta se izvaja na podlagi zakonitega interesa upravljavca ali, kadar je primerno, privolitve posameznika, na katerega se nanašajo osebni podatki, in lahko vključuje razkritje identifikatorjev prejemnikom s sedežem zunaj ozemlja Evropske unije ob upoštevanju ustreznih zaščitnih ukrepov v skladu z veljavno uredbo.',
  },
  hr: {
    plain: 'Brojimo koje stranice ljudi čitaju. Tako vidimo što treba popraviti. Vi imate stranicu koja je svaki mjesec bolja. Nitko drugi ne vidi te brojke. Čuvamo ih najviše godinu dana. Ako kažete ne, za vas se ništa ne mijenja. Uvijek se možete predomisliti. Pritisnite gumb na dnu svake stranice.',
    legal: 'Obrada osobnih podataka povezanih s korištenjem internetske stranice provodi se na temelju legitimnog interesa voditelja obrade ili, prema potrebi, privole ispitanika te može obuhvaćati otkrivanje identifikatora primateljima s poslovnim nastanom izvan područja Europske unije, podložno odgovarajućim zaštitnim mjerama u skladu s primjenjivom uredbom.',
  },
  sr: {
    plain: 'Бројимо које стране људи читају. Тако видимо шта треба поправити. Ви имате сајт који је сваког месеца бољи. Нико други не види те бројке. Чувамо их највише годину дана. Ако кажете не, за вас се ништа не мења. Увек можете да се предомислите. Притисните дугме на дну сваке стране.',
    legal: 'Обрада података о личности у вези са коришћењем интернет странице врши се на основу легитимног интереса руковаоца или, када је то применљиво, пристанка лица на које се подаци односе и може обухватити откривање идентификатора примаоцима са седиштем изван територије Европске уније, уз примену одговарајућих мера заштите у складу са важећом уредбом.',
  },
  mk: {
    plain: 'Броиме кои страници ги читаат луѓето. Така гледаме што треба да се поправи. Вие имате сајт што секој месец е подобар. Никој друг не ги гледа овие бројки. Ги чуваме најмногу една година. Ако кажете не, за вас ништо не се менува. Секогаш можете да се предомислите. Притиснете го копчето на дното.',
    legal: 'Обработката на личните податоци поврзани со користењето на веб-страницата се врши врз основа на легитимниот интерес на контролорот или, кога е применливо, согласноста на субјектот на податоците и може да вклучува откривање на идентификатори на примачи основани надвор од територијата на Европската Унија, под услов на соодветни заштитни мерки во согласност со важечката регулатива.',
  },
  bg: {
    plain: 'Броим кои страници четат хората. Така виждаме какво да поправим. Вие имате сайт, който всеки месец е по-добър. Никой друг не вижда тези числа. Пазим ги най-много една година. Ако кажете не, за вас нищо не се променя. Винаги можете да размислите. Натиснете бутона долу на всяка страница.',
    legal: 'Обработването на лични данни, свързани с използването на уебсайта, се извършва на основание легитимния интерес на администратора или, когато е приложимо, съгласието на субекта на данните и може да включва разкриване на идентификатори на получатели, установени извън територията на Европейския съюз, при наличието на подходящи гаранции съгласно приложимия регламент.',
  },
  uk: {
    plain: 'Ми рахуємо, які сторінки люди читають. Так ми бачимо, що треба виправити. Ви маєте сайт, який щомісяця кращий. Ніхто інший цих чисел не бачить. Ми тримаємо їх не довше року. Якщо ви скажете ні, для вас нічого не зміниться. Ви завжди можете передумати. Натисніть кнопку внизу кожної сторінки.',
    legal: 'Обробка персональних даних, пов’язаних із використанням вебсайту, здійснюється на підставі законного інтересу володільця або, у відповідних випадках, згоди суб’єкта персональних даних і може передбачати розкриття ідентифікаторів одержувачам, що знаходяться поза межами території Європейського Союзу, за умови належних гарантій відповідно до застосовного законодавства.',
  },
  ru: {
    plain: 'Мы считаем, какие страницы люди читают. Так мы видим, что надо исправить. У вас есть сайт, который с каждым месяцем лучше. Никто другой этих чисел не видит. Мы храним их не дольше года. Если вы скажете нет, для вас ничего не изменится. Вы всегда можете передумать. Нажмите кнопку внизу любой страницы.',
    legal: 'Обработка персональных данных, связанных с использованием сайта, осуществляется на основании законного интереса оператора либо, в применимых случаях, согласия субъекта персональных данных и может предполагать раскрытие идентификаторов получателям, учреждённым за пределами территории Европейского союза, при условии надлежащих гарантий в соответствии с применимым законодательством.',
  },
  el: {
    plain: 'Μετράμε ποιες σελίδες διαβάζει ο κόσμος. Έτσι βλέπουμε τι πρέπει να φτιάξουμε. Έχεις ένα σάιτ που κάθε μήνα είναι πιο καλό. Κανείς άλλος δεν βλέπει αυτά τα νούμερα. Τα κρατάμε το πολύ έναν χρόνο. Αν πεις όχι, δεν αλλάζει τίποτα για σένα. Μπορείς πάντα να αλλάξεις γνώμη. Πάτα το κουμπί κάτω σε κάθε σελίδα.',
    legal: 'Η επεξεργασία δεδομένων προσωπικού χαρακτήρα που σχετίζονται με τη χρήση του ιστοτόπου πραγματοποιείται βάσει του έννομου συμφέροντος του υπευθύνου επεξεργασίας ή, κατά περίπτωση, της συγκατάθεσης του υποκειμένου των δεδομένων και ενδέχεται να συνεπάγεται τη γνωστοποίηση αναγνωριστικών σε αποδέκτες εγκατεστημένους εκτός της επικράτειας της Ευρωπαϊκής Ένωσης, με την επιφύλαξη κατάλληλων εγγυήσεων σύμφωνα με τον εφαρμοστέο κανονισμό.',
  },
  sq: {
    plain: 'Ne numërojmë cilat faqe lexojnë njerëzit. Kështu shohim çfarë duhet ndrequr. Ti ke një sajt që çdo muaj bëhet më i mirë. Askush tjetër nuk i sheh këta numra. I mbajmë më së shumti një vit. Nëse thua jo, për ty nuk ndryshon asgjë. Mund të ndërrosh mendje kur të duash. Shtyp butonin në fund të faqes.',
    legal: 'Përpunimi i të dhënave personale lidhur me përdorimin e faqes së internetit kryhet në bazë të interesit legjitim të kontrolluesit ose, sipas rastit, të pëlqimit të subjektit të të dhënave dhe mund të përfshijë zbulimin e identifikuesve marrësve të vendosur jashtë territorit të Bashkimit Evropian, me kusht që të ekzistojnë garanci të përshtatshme në përputhje me rregulloren e zbatueshme.',
  },
  cy: {
    plain: 'Rydym yn cyfri pa dudalennau mae pobl yn eu darllen. Mae hynny’n dangos beth i’w drwsio. Cewch chi wefan sy’n gwella bob mis. Does neb arall yn gweld y rhifau hyn. Rydym yn eu cadw am flwyddyn ar y mwyaf. Os dywedwch na, does dim yn newid i chi. Cewch newid eich meddwl unrhyw bryd. Pwyswch y botwm ar waelod pob tudalen.',
    legal: 'Cyflawnir prosesu data personol sy’n ymwneud â defnyddio’r wefan ar sail buddiant dilys y rheolydd neu, lle bo’n berthnasol, gydsyniad gwrthrych y data, a gall olygu datgelu dynodwyr i dderbynwyr a sefydlwyd y tu allan i diriogaeth yr Undeb Ewropeaidd, yn ddarostyngedig i fesurau diogelu priodol yn unol â’r rheoliad cymwys.',
  },
  ga: {
    plain: 'Comhaireann muid na leathanaigh a léann daoine. Feiceann muid mar sin cad atá le ceartú. Faigheann tú suíomh a bhíonn níos fearr gach mí. Ní fheiceann aon duine eile na huimhreacha seo. Coinnímid iad ar feadh bliana ar a mhéad. Má deir tú nach bhfuil, ní athraíonn aon rud duit. Is féidir leat d’intinn a athrú am ar bith. Brúigh an cnaipe ag bun gach leathanaigh.',
    legal: 'Déantar próiseáil sonraí pearsanta a bhaineann le húsáid an tsuímh gréasáin ar bhonn leas dlisteanach an rialaitheora nó, i gcás inarb infheidhme, thoiliú an ábhair sonraí, agus d’fhéadfadh nochtadh aitheantóirí d’fhaighteoirí atá bunaithe lasmuigh de chríoch an Aontais Eorpaigh a bheith i gceist, faoi réir coimircí iomchuí de bhun an rialacháin is infheidhme.',
  },
  mt: {
    plain: 'Aħna ngħoddu liema paġni jaqraw in-nies. Hekk naraw x’għandna nirranġaw. Int ikollok sit li kull xahar ikun aħjar. Ħadd ieħor ma jara dawn in-numri. Inżommuhom għal sena l-aktar. Jekk tgħid le, ma jinbidel xejn għalik. Tista’ tibdel fehmtek meta trid. Agħfas il-buttuna f’qiegħ kull paġna.',
    legal: 'L-ipproċessar ta’ data personali relatata mal-użu tas-sit elettroniku jitwettaq abbażi tal-interess leġittimu tal-kontrollur jew, fejn applikabbli, tal-kunsens tas-suġġett tad-data, u jista’ jinvolvi l-iżvelar ta’ identifikaturi lil riċevituri stabbiliti barra mit-territorju tal-Unjoni Ewropea, soġġett għal salvagwardji xierqa skont ir-regolament applikabbli.',
  },
  id: {
    plain: 'Kami menghitung halaman mana yang dibaca orang. Dari situ kami tahu apa yang harus dibenahi. Anda dapat situs yang makin baik tiap bulan. Tidak ada orang lain yang melihat angka ini. Kami simpan paling lama satu tahun. Jika Anda bilang tidak, tidak ada yang berubah. Anda bisa ubah pilihan kapan saja. Tekan tombol di bawah tiap halaman.',
    legal: 'Pemrosesan data pribadi yang berkaitan dengan penggunaan situs web dilaksanakan berdasarkan kepentingan sah pengendali data atau, apabila berlaku, persetujuan subjek data, dan dapat mencakup pengungkapan pengidentifikasi kepada penerima yang berkedudukan di luar wilayah Uni Eropa, dengan tunduk pada perlindungan yang memadai sesuai dengan peraturan yang berlaku.',
  },
  vi: {
    plain: 'Chúng tôi đếm xem người ta đọc trang nào. Nhờ vậy chúng tôi biết cần sửa gì. Bạn có một trang web mỗi tháng một tốt hơn. Không ai khác thấy những con số này. Chúng tôi giữ chúng nhiều nhất một năm. Nếu bạn nói không, mọi thứ vẫn như cũ. Bạn có thể đổi ý bất cứ lúc nào. Hãy bấm nút ở cuối mỗi trang.',
    legal: 'Việc xử lý dữ liệu cá nhân liên quan đến việc sử dụng trang web được thực hiện trên cơ sở lợi ích hợp pháp của bên kiểm soát dữ liệu hoặc, trong trường hợp áp dụng, sự đồng ý của chủ thể dữ liệu, và có thể bao gồm việc tiết lộ các mã định danh cho bên nhận được thành lập bên ngoài lãnh thổ của Liên minh châu Âu, với điều kiện có các biện pháp bảo vệ thích hợp theo quy định hiện hành.',
  },
  ja: {
    plain: 'どのページが読まれたかを数えます。それで、直すべき所が分かります。あなたは毎月よくなるサイトを使えます。この数字を見る人はほかにいません。長くても一年で消します。「いいえ」と言っても、何も変わりません。いつでも考えを変えられます。各ページの下にあるボタンを押してください。',
    legal: '本ウェブサイトの利用に関連する個人データの処理は、管理者の正当な利益又は該当する場合にはデータ主体の同意に基づいて実施されるものとし、適用される規則に従った適切な保護措置が講じられることを条件として、欧州連合の域外に設立された受領者に対する識別子の開示を伴うことがあるものとします。',
  },
  ko: {
    plain: '사람들이 어떤 페이지를 읽는지 셉니다. 그러면 무엇을 고쳐야 할지 알 수 있습니다. 사이트는 달마다 더 좋아집니다. 다른 사람은 이 숫자를 보지 않습니다. 길어도 일 년만 보관합니다. 아니요라고 해도 달라지는 것은 없습니다. 언제든지 마음을 바꿀 수 있습니다. 각 페이지 아래에 있는 버튼을 누르세요.',
    legal: '본 웹사이트의 이용과 관련된 개인정보의 처리는 개인정보처리자의 정당한 이익 또는 해당되는 경우 정보주체의 동의에 근거하여 수행되며, 적용 가능한 규정에 따라 적절한 보호조치가 마련되어 있는 것을 조건으로 하여 유럽연합의 영역 외에 설립된 수령자에 대한 식별자의 제공을 수반할 수 있습니다.',
  },
  'zh-Hans': {
    plain: '我们统计大家看了哪些页面。这样我们就知道要改什么。您会看到网站一个月比一个月好。别人看不到这些数字。我们最多保存一年。您说不，什么也不会变。您随时可以改主意。请按每一页下面的按钮。',
    legal: '与使用本网站有关的个人数据的处理系基于控制者的合法利益或者在适用的情况下基于数据主体的同意而进行，并且在依照适用法规采取适当保障措施的前提下可能涉及向设立于欧洲联盟领土以外的接收方披露标识符。',
  },
  'zh-Hant': {
    plain: '我們統計大家看了哪些頁面。這樣我們就知道要改什麼。您會看到網站一個月比一個月好。別人看不到這些數字。我們最多保存一年。您說不，什麼也不會變。您隨時可以改主意。請按每一頁下面的按鈕。',
    legal: '與使用本網站有關的個人資料之處理係基於控制者的正當利益或者在適用的情況下基於資料主體的同意而進行，並且在依照適用法規採取適當保障措施的前提下可能涉及向設立於歐洲聯盟領土以外的接收方揭露識別碼。',
  },
  hi: {
    plain: 'हम गिनते हैं कि लोग कौन से पन्ने पढ़ते हैं। इससे हमें पता चलता है कि क्या सुधारना है। आपको हर महीने बेहतर साइट मिलती है। ये संख्याएँ कोई और नहीं देखता। हम इन्हें ज़्यादा से ज़्यादा एक साल रखते हैं। आप मना करें तो आपके लिए कुछ नहीं बदलता। आप कभी भी मन बदल सकते हैं। हर पन्ने के नीचे का बटन दबाएँ।',
    legal: 'वेबसाइट के उपयोग से संबंधित व्यक्तिगत डेटा का प्रसंस्करण नियंत्रक के वैध हित अथवा, जहाँ लागू हो, डेटा विषय की सहमति के आधार पर किया जाता है और इसमें लागू विनियमन के अनुसार समुचित सुरक्षा उपायों के अधीन यूरोपीय संघ के क्षेत्र के बाहर स्थापित प्राप्तकर्ताओं को पहचानकर्ताओं का प्रकटीकरण सम्मिलित हो सकता है।',
  },
  ar: {
    plain: 'نحن نعدّ الصفحات التي يقرؤها الناس. هكذا نرى ما يجب إصلاحه. تحصل على موقع يتحسن كل شهر. لا أحد غيرنا يرى هذه الأرقام. نحتفظ بها سنة واحدة على الأكثر. إذا قلت لا، فلن يتغير شيء لك. يمكنك تغيير رأيك في أي وقت. اضغط على الزر في أسفل كل صفحة.',
    legal: 'تتم معالجة البيانات الشخصية المتعلقة باستخدام الموقع الإلكتروني استنادا إلى المصلحة المشروعة للمتحكم أو، عند الاقتضاء، إلى موافقة صاحب البيانات، وقد تنطوي على الإفصاح عن المعرّفات لمتلقين منشئين خارج إقليم الاتحاد الأوروبي، رهنا بتوافر الضمانات المناسبة وفقا للائحة المعمول بها.',
  },
  he: {
    plain: 'אנחנו סופרים אילו דפים אנשים קוראים. כך אנחנו רואים מה צריך לתקן. לך יש אתר שמשתפר בכל חודש. אף אחד אחר לא רואה את המספרים האלה. אנחנו שומרים אותם שנה לכל היותר. אם אומרים לא, שום דבר לא משתנה. אפשר תמיד לשנות את דעתך. יש ללחוץ על הכפתור בתחתית כל דף.',
    legal: 'עיבוד הנתונים האישיים הנוגעים לשימוש באתר האינטרנט מתבצע על בסיס האינטרס הלגיטימי של בעל השליטה או, ככל שרלוונטי, הסכמתו של נושא המידע, ועשוי לכלול גילוי של מזהים לנמענים שהוקמו מחוץ לשטח האיחוד האירופי, בכפוף לאמצעי הגנה הולמים בהתאם לתקנות החלות.',
  },
};
