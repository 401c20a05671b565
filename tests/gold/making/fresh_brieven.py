"""Texts of made-up letters, objections and decisions (`f13` to `f17`)."""

IND_SIDE = """*Immigratie- en
*Naturalisatiedienst
Directie Regulier Verblijf
Unit Den Bosch 4

Magistratenlaan 222
's-Hertogenbosch
Postbus 3211
2280 GE Rijswijk
www.ind.nl

*Contactpersoon
{naam|L. Bouazza-Smits}
T {telefoon|088 043 09 27}
F 088 043 00 00

*Onze referentie
{+kenmerk|Z1-208817734592}

*V-nummer
{v_nummer|2760184493}

*Datum
{+datum|4 mei 2026}

*Bijlagen
1 (formulier)"""
IND = """
> Retouradres Postbus 3211 2280 GE Rijswijk

De heer {naam|T.W. Gebreselassie}//
{adres|Veestraat 118 b}//
{adres|5701 RD} {?woonplaats|Helmond}

Betreft: aanvraag om wijziging van de beperking, verzoek om aanvullende gegevens

Geachte heer {naam|Gebreselassie},

Op 16 februari 2026 heeft u een aanvraag ingediend om wijziging van uw verblijfsvergunning regulier voor
bepaalde tijd in 'arbeid in loondienst'. Uw aanvraag is op 18 februari ontvangen en in behandeling genomen. In
deze brief leest u welke gegevens wij nog van u nodig hebben en wat de gevolgen zijn als u niet op tijd
reageert.

Uit uw aanvraag blijkt dat u per 1 april in dienst bent getreden bij {+organisatie|Brabantia Branding B.V.} als
procesoperator. De referent heeft een arbeidsovereenkomst overgelegd, ondertekend door {naam|Monique
Raaijmakers}, hoofd personeelszaken. Op de overeenkomst staat als geboortedatum {geboortedatum|12 januari 1988},
terwijl in de {+registratie|Basisregistratie Personen} {geboortedatum|1 december 1988} is opgenomen. Ook is de naam
van uw echtgenote, mevrouw {naam|Selam Tesfazghi}, op twee manieren geschreven. Wij verzoeken u een kopie van
uw paspoort (nummer {paspoort|EP4417206}) en de huwelijksakte toe te sturen.

U moet de ontbrekende gegevens binnen twee weken na de datum van deze brief sturen. Lukt dat niet, dan kunt u
één keer om uitstel vragen. Ontvangen wij niets, dan beslissen wij op basis van de gegevens die wij hebben; dat
kan betekenen dat uw aanvraag buiten behandeling wordt gesteld op grond van artikel 4:5 van de {+wet|Algemene
wet bestuursrecht}. U mag de behandeling van uw aanvraag in Nederland afwachten.

Heeft u vragen over deze brief? Bel dan naar {+telefoon|088 043 04 30} (maandag tot en met vrijdag, 9.00 tot 17.00
uur). Houd uw V-nummer bij de hand. U kunt ook hulp vragen bij {+organisatie|VluchtelingenWerk Nederland} of het
{+organisatie|Juridisch Loket}. Een afschrift van deze brief is gestuurd aan uw gemachtigde, mr. {naam|I.
Pennings-Duran}.

Hoogachtend,

de Minister van Asiel en Migratie,//
namens de Minister,



{?naam|S. van Kuijeren}//
Senior medewerker behandelen en ondersteunen
"""

KLACHT = """
{naam|Fokko Wierda}//
{adres|Dorpsstraat 7 A}//
{adres|8581 KG} {?woonplaats|Elahuizen}//
{telefoon|0514 60 33 18}//
{email|fokkowierda1951}{+email|@kpnmail.nl}

Aan de directie van de {+organisatie|RDW}//
Postbus 30000//
9640 RA Veendam

{?woonplaats|Elahuizen}, {+datum|2 april 2026}

Betreft: klacht over schorsing kenteken en boete

Geachte directie,

Op 11 november van het vorig jaar heb ik mijn oude bestelbus, een Mercedes met kenteken {kenteken|43-BDL-7}, bij u
laten schorsen aan het loket van het postkantoor in {+plaats|Balk}. Ik kreeg daar een bewijs van mee en ik heb
€ 77,40 betaald. Tot mijn verbazing kreeg ik op 20 februari een boete van € 400 van het
{+organisatie|CJIB} omdat de bus niet verzekerd was. Ik heb toen meteen gebeld met {+telefoon|088 008 74 47}. De
dame die ik sprak, ze noemde zich {naam|Chantal}, zei dat de schorsing nooit was doorgevoerd. Haar chef, een
zekere {naam|Van Sluijters}, zou mij terugbellen. Dat heeft hij niet gedaan.

Ik ben 74 jaar en heb mijn leven lang alles netjes betaald. Sinds het overlijden van mijn vrouw {naam|Baukje}
doe ik de administratie alleen. Door {?gezondheid|staar aan beide ogen} kan ik niet goed meer lezen wat er op uw
website staat. Mijn buurman, {naam|Jan Pieter Zwerver}, heeft mij met deze brief geholpen. Hij was er ook bij toen
ik de bus schorste en wil dat best verklaren.

Ik verzoek u de boete te laten intrekken, mij het geld terug te storten op rekening {iban|NL75INGB0254066502} ten
name van {naam|F. Wierda} en mij schriftelijk excuses aan te bieden. Bij uw brief van 3 maart, kenmerk
{+kenmerk|RDW-KL-26-009144}, stuurde u mij alleen een folder. Daar heb ik niets aan. Als ik voor 1 mei niets hoor ga
ik naar de {+organisatie|Nationale ombudsman} en naar Tweede Kamerlid {+naam|Hester Veltman-Kampen}, die hier laatst in
het dorpshuis was.

Een kopie van mijn rijbewijs (nr. {rijbewijs|5208811634}) en van het schorsingsbewijs doe ik erbij.

Hoogachtend,



{naam|F. Wierda}
"""

BEZWAAR = """
{+organisatie|Dienst Uitvoering Onderwijs}//
Afdeling Bezwaar en Beroep//
Postbus 30155, 9700 LG Groningen

Aangetekend

Mevrouw {naam|Ximena Carrasco-Veenhof}//
{adres|Jan Evertsenlaan 212-III}//
{adres|1078 VN} {?woonplaats|Amsterdam}

Datum: {+datum|19 maart 2026}//
Ons kenmerk: {+kenmerk|BB-2026-00418-U}//
Correspondentienummer: {+kenmerk|5520 1844 907}//
Burgerservicenummer: {bsn|999929732}

# Beslissing op bezwaar

Geachte mevrouw {naam|Carrasco},

Bij brief van 8 december 2025 heeft u bezwaar gemaakt tegen het besluit van 30 oktober 2025, waarbij uw aanvullende
beurs voor het jaar 2025 is herzien en een bedrag van € 2.148,64 van u is teruggevorderd. Op dit bezwaar beslis ik
als volgt.

# 1. Het verloop van de procedure

U bent op 29 januari 2026 telefonisch gehoord. Bij de hoorzitting waren aanwezig: u, uw vader de heer {naam|Hugo
Carrasco Molina}, uw gemachtigde mr. {naam|W.F.A. Kroesbergen} van de {+organisatie|studentenvakbond ASVA} en namens
DUO mevrouw {naam|D. Apperlo} en de heer {naam|Lowie Steenhuis}. Van de hoorzitting is een verslag gemaakt, dat u op 5
februari is toegezonden. Op 12 februari heeft {naam|Kroesbergen} daarop gereageerd.

# 2. De gronden van het bezwaar

U stelt dat het inkomen van uw vader over het peiljaar 2023 te hoog is vastgesteld, omdat daarin een eenmalige
ontslagvergoeding van € 31.500 is begrepen. Uw vader is sinds {+datum|1 september 2024} werkloos en lijdt aan
{?gezondheid|de ziekte van Bechterew}. Met uw moeder, mevrouw {naam|Janneke Veenhof}, heeft u sinds uw veertiende geen
contact meer. U heeft een verklaring overgelegd van de huisarts, dr. {naam|Baldew}, en van de decaan van het
{+organisatie|Barlaeus Gymnasium}.

# 3. Het wettelijk kader

De hoogte van de aanvullende beurs wordt volgens artikel 3.9 van de {+wet|Wet studiefinanciering 2000} berekend naar
het toetsingsinkomen van de ouders in het peiljaar. Op grond van artikel 3.10 kan op verzoek een later jaar als
peiljaar worden aangewezen, als het inkomen met ten minste 15% is gedaald. In de rechtspraak, waaronder
{+ecli|ECLI:NL:CRVB:2021:1987} en {+ecli|ECLI:NL:CRVB:2023:0612}, is aanvaard dat de hardheidsclausule slechts in
bijzondere gevallen wordt toegepast. De memorie van toelichting ({+kamerstuk|Kamerstukken II 1999/2000, 26 873, nr.
3}) noemt als voorbeeld een ernstig en structureel conflict.

# 4. Overwegingen

Uit de gegevens van de {+organisatie|Belastingdienst} blijkt dat het inkomen van de heer {naam|Carrasco Molina} in 2025 €
24.310 bedroeg, een daling van 58%. Daarmee is voldaan aan de voorwaarde voor verlegging van het peiljaar. Dat het
verzoek te laat is ingediend, reken ik u niet aan, gelet op de persoonlijke omstandigheden die u ter zitting heeft
geschetst. Wat betreft het contact met uw moeder geldt dat u geen verklaring van een hulpverlener heeft overgelegd die
voldoet aan de eisen. De brief van de huisarts is daarvoor niet voldoende, omdat {naam|Baldew} zelf geen behandelaar
was. Op dit onderdeel is het bezwaar ongegrond.

# 5. Besluit

Ik verklaar uw bezwaar gedeeltelijk gegrond. Het peiljaar voor de heer Carrasco Molina wordt verlegd naar 2025. De
terugvordering wordt verlaagd tot € 412,08. Voor de kosten van rechtsbijstand wordt € 1.332,00 vergoed, te betalen op
rekening {?iban|NL16TRIO0436170047} ten name van ASVA.

# 6. Beroep

Bent u het niet eens met deze beslissing, dan kunt u binnen zes weken beroep instellen bij de rechtbank Amsterdam,
sector bestuursrecht, Postbus 75850, 1070 AW Amsterdam. Meer informatie vindt u op www.rechtspraak.nl of via
{+telefoon|088 361 50 00}.

Met vriendelijke groet,

de Minister van Onderwijs, Cultuur en Wetenschap,//
namens deze,


mr. dr. {?naam|J.H. Bolk-Lettinga}//
manager Bezwaar en Beroep
"""

WOO = """
Waterschap {+organisatie|Rijn en IJssel}//
Liemersweg 2, 7006 GG Doetinchem//
Postbus 148, 7000 AC Doetinchem

Verzonden per e-mail

De heer {naam|N. Hendrixen}//
{email|nick.hendrixen}{+email|@omroepgld.nl}

Doetinchem, {+datum|27 november 2025}//
Zaaknummer: {+zaaknummer|Z-25-31.442}//
Behandeld door: {naam|Gerrieke Wassink}, jurist//
Doorkiesnummer: {telefoon|0314 36 95 18}//
Onderwerp: besluit op uw Woo-verzoek over de muskusrattenbestrijding

Geachte heer {naam|Hendrixen},

Bij e-mail van 2 oktober 2025, door ons ontvangen op dezelfde dag, heeft u met een beroep op de {+wet|Wet open
overheid} (Woo) verzocht om openbaarmaking van documenten over de inzet van zogenoemde verdrinkingskooien in de
periode van 1 januari 2023 tot en met 1 oktober 2025. De ontvangst is bevestigd op 6 oktober. Op 9 oktober heeft u
telefonisch met mevrouw {naam|Wassink} gesproken en het verzoek beperkt tot de vergaderstukken van de
{+organisatie|Unie van Waterschappen} en de correspondentie met de {+organisatie|Dierenbescherming}. De beslistermijn is
op 30 oktober met twee weken verdaagd.

# Inventarisatie

Er zijn 37 documenten aangetroffen. Zij zijn opgenomen in de inventarislijst (bijlage A). Document 4, 11 en 29 zijn
al openbaar. Van de overige documenten worden er 26 geheel en 8 gedeeltelijk openbaar gemaakt.

# Zienswijzen

Derde-belanghebbenden zijn in de gelegenheid gesteld hun zienswijze te geven. Van drie van hen is een reactie
ontvangen. De leverancier van de kooien, {+organisatie|Vangtechniek De Liemers V.O.F.}, vertegenwoordigd door vennoot
{naam|Sander Tiecken}, heeft bezwaar tegen openbaarmaking van de prijzen in document 17. De Dierenbescherming heeft geen
bezwaar. Een voormalig bestrijder, de heer {naam|Tonnie te Riele}, verzoekt zijn naam en die van zijn collega {naam|Marcel
Bussink} weg te laken uit de dagrapporten.

# Overwegingen

Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo blijft het openbaar maken van informatie achterwege
voor zover het belang daarvan niet opweegt tegen het belang van de eerbiediging van de persoonlijke levenssfeer. In de
documenten staan namen, e-mailadressen, telefoonnummers en handtekeningen van medewerkers en derden. Voor zover het
ambtenaren betreft die niet wegens hun functie in de openbaarheid treden, weegt hun belang zwaarder. Verwezen wordt
naar de uitspraak van de Afdeling van 31 januari 2018, {+ecli|ECLI:NL:RVS:2018:321}. De namen van de dijkgraaf, mevrouw
{+naam|Antoinet Looman-Vos}, van de leden van het dagelijks bestuur ({+naam|Peter Schrijvers}, {+naam|Ans
Jorritsma-Wilms} en {+naam|Frank Wissing}) en van de secretaris-directeur worden wel openbaar gemaakt.

De prijzen in document 17 vallen onder artikel 5.1, tweede lid, onder f. De heer {naam|Tiecken} heeft aannemelijk gemaakt
dat concurrenten daaruit de marge kunnen afleiden. In document 22 staat een passage over een strafrechtelijk onderzoek
naar een bestrijder; die passage valt onder artikel 5.1, eerste lid, onder d.

De {+eponiem|Flora- en faunawet} en de {+eponiem|Benelux-beschikking} staan niet aan openbaarmaking in de weg. Dat geldt
evenmin voor het protocol van {+auteur|Barendsz & Moens} uit 2013, dat via de bibliotheek van de universiteit is in te zien.

# Wijze van openbaarmaking

De documenten worden tegelijk met dit besluit in geanonimiseerde vorm op www.wrij.nl geplaatst.

# Bezwaar

Tegen dit besluit kunt u binnen zes weken bezwaar maken bij het dagelijks bestuur. Een bezwaarschrift kan ook worden
gemaild naar {+email|bezwaar@wrij.nl}. Voor vragen: {+telefoon|0314 369 369}.

Het dagelijks bestuur,//
namens dit bestuur,

mr. {?naam|Ellen Kaak-Gosselink}//
hoofd Bestuurs- en Juridische Zaken
"""

ADVOCAAT = """
{+organisatie|VAN BREDERODE KNEPPERS ADVOCATEN}//
Stationsplein 61 - 3511 ED Utrecht - tel {+telefoon|030 231 80 00}

PER FAX EN PER POST: {+telefoon|088 154 21 90}

{+organisatie|Belastingdienst/Grote ondernemingen}//
t.a.v. mevrouw {naam|R. Tuynman-Osei}//
Postbus 30206//
2500 GE Den Haag

Utrecht, {+datum|10 oktober 2025}

Inzake: {naam|Stavros Kyriakidis} / Belastingdienst//
Onze ref.: {+kenmerk|20250772/HK}//
Uw ref.: {+kenmerk|8104.66.219}

Geachte mevrouw {naam|Tuynman},

Tot mij wendde zich de heer {naam|S. Kyriakidis}, geboren op {geboortedatum|23 juli 1969} te {?plaats|Thessaloniki} en
wonende te {adres|3742 LX} {?woonplaats|Baarn} aan de {adres|Eemweg 15}, met het verzoek zijn belangen te behartigen in
het geschil over de navorderingsaanslagen inkomstenbelasting 2019 en 2020. Het BSN van cliënt is {bsn|999934405}.

Op 22 september jl. vond op uw kantoor aan de Croeselaan een bespreking plaats, waarbij uw collega's
{naam|Frits Woudstra} en {naam|Imke Leijdekkers} aanwezig waren. Volgens cliënt heeft de heer {naam|Woudstra} daar
toegezegd dat de boete van € 48.200 zou vervallen als cliënt vóór 1 november de suppletie zou indienen. In het
gespreksverslag dat ik op 3 oktober ontving, ontbreekt die toezegging. De boekhouder van cliënt, {naam|Marlou Vinkenoog},
was bij het gesprek aanwezig en bevestigt de lezing van cliënt.

Ik verzoek u het verslag aan te passen. Daarnaast doe ik namens cliënt een verzoek op grond van artikel 15 AVG en een
verzoek op grond van de Woo om alle stukken waarin zijn naam of die van {?organisatie|Kyriakidis Olijfimport B.V.}
(KvK {+kvk|73418820}) voorkomt. Verwezen wordt naar het {+eponiem|Fierensmarge}-arrest en naar {+eponiem|BNB
2021/144}, alsmede naar de toezegging van staatssecretaris {+naam|Eugène Heijnders} in het debat over de
{+organisatie|Fraude Signalering Voorziening}.

De suppletie wordt betaald van rekening {iban|NL48SNSB0605883895}. Bereikbaar ben ik op mijn mobiele nummer
{telefoon|06-22779194}.

Hoogachtend,



mr. {?naam|H. Kneppers}//
advocaat
"""
