"""Texts of the hard documents: municipalities, provinces, water boards."""

BESLUITENLIJST = """
# Besluitenlijst vergadering college van burgemeester en wethouders

Vastgesteld 4 november 2025. Aanwezig: {+naam|mr. A.W. Kolff} (burgemeester), {+naam|P.J. Heijkoop}, {+naam|M. Burggraaf},
{+naam|T. Stolk-Rustenhoven}, {+naam|drs. C. Chahim} (wethouders). Afwezig m.k.: {+naam|R.N. Wringer} (wethouder). Secretaris: {?naam|R. Eijkenaar}, gemeentesecretaris.
Verslag: mw. {naam|J. Koppenol-Baks}.

| 1 | Naamgeving openbare ruimte | Het college stelt de namen {+eponiem|Aletta Jacobspad}, {+eponiem|Kees Rijversplein} en {+eponiem|Jan de Bakkerhof} vast. | {+naam|Stolk}
| 2 | Bezwaar fam. {naam|Abrahamse} | Ongegrond. Het perceel {adres|Sumatrastraat 21 zw} valt buiten het plan. | {+naam|Burggraaf}
| 3 | Subsidie {+organisatie|Stichting Pictura} en {+organisatie|Ds. D.A. van den Boschschool} | Verlenen tot € 14.000 en € 9.500. | {+naam|Heijkoop}
| 4 | Geheim | Besluit last onder dwangsom jegens {naam|R. Alblas}, {adres|Noordendijk 388 A}, wegens {strafrecht|hennepteelt}. | {+naam|Kolff}
| 5 | Aanstelling {naam|Vivianne Kleppe} als teamleider Toezicht | Akkoord. | {+naam|Kolff}
| 6 | Antwoord op art. 40-vragen {+naam|Soy} (fractie GewoonDordt) over de {+eponiem|Johan de Wittbrug} | De brief wordt verzonden. | {+naam|Burggraaf}
| 7 | Koninklijke onderscheiding voor de heer {naam|W.M. van Nederpelt} | Positief adviseren. Lid in de Orde. | {+naam|Kolff}
| 8 | Verkoop {+adres_object|Groothoofd 5} aan {+organisatie|Boer & Dekker Vastgoed B.V.} | Akkoord; contactpersoon koper is {naam|N. Boer}, tel. {telefoon|078 7114 208}. | {+naam|Heijkoop}

Meer weten? Bel {+telefoon|14 078} of mail {+mailbox|bestuurssecretariaat@dordrecht.nl}. Woo-verzoeken: {+mailbox|woo@dordrecht.nl}.
"""

STATENBRIEF = """
Provinciale Staten van Drenthe

{+adres_organisatie|Westerbrink 1, Assen} // {+postbus|Postbus 122, 9400 AC Assen} // {+telefoon|(0592) 36 55 55}

Behandeld door team Bodem, de heer {naam|Sikko Wiltvank} ({telefoon|(0592) 36 58 03})

Onderwerp: toezegging over het {+eponiem|Jan Thijssenbos}, het {+eponiem|Linthorst Homankanaal} en de nertsenfarm

Geachte voorzitter, geachte leden,

In de commissie van 3 september heeft gedeputeerde {+naam|Yvonne Turenhout} aan mevrouw {+naam|Vedelaar} (PvdA) en de heer {+naam|Uppelschoten}
toegezegd de stand van zaken te melden. Haar ambtgenoot {+naam|H. Jumelet} sprak eerder met burgemeester {+naam|Thijsen} van Noordenveld.
Ook oud-commissaris {+naam|Jetta Klijnsma} heeft hierover geschreven.

De vergunninghouder, {naam|H.J. Lanting} te {?woonplaats|Zwiggelte}, liet bij monde van zijn adviseur ing. {naam|Koert Feringa}
({+organisatie|Feringa Agro Advies}) weten dat hij stopt. De omwonende mevrouw {naam|Hilly Oosting} is daarover gebeld.

Het rapport van {+organisatie|Arcadis} (auteurs {+naam|S. Blomberg} en {+naam|K. Ros}, gepubliceerd 2022) noemt de {+eponiem|Lovinklaan} en het
{+eponiem|Van Heutszpark}. De {+eponiem|ziekte van Aujeszky} is niet vastgesteld, evenmin als {+eponiem|Newcastle disease}. Wel zijn
{+eponiem|salmonella Dublin} en {+eponiem|Q-koorts} onderzocht.

%%

Op het kaartje (bijlage 1) staan de hoeves {+eponiem|Geert Bakkershoeve}, {+eponiem|Meindert Stokroosboerderij} en de brug
{+eponiem|Klaas Wubbolts}. De eigenaar van de eerste, {naam|Wubbolt Jans}, wil verkopen.

| perceel | soort | wie | afspraak
| ASN02 P 1184 | hakhout | {naam|Roelie} en {naam|Tjark Hadderingh} | schouw 12/11
| ASN02 P 1190 | wei | {+organisatie|Het Drentse Landschap} | pacht tot 2027
| ASN02 R 77 | erf, {adres|Oosterhalen 3 te Hooghalen} | {naam|Hadderingh} sr. | taxatie
| BLN01 A 5 | gemaal {+eponiem|Meint Veninga} | {+organisatie|waterschap Hunze en Aa's} | -
| BLN01 A 9 | bos | erven {?naam|Ten Rodengate Marissen} | via notaris mr. {naam|Eggo Boelema}

Hoogachtend,

Gedeputeerde Staten van Drenthe,

{+naam|Agnes Mulder}, voorzitter // {+naam|W.F. Brenkman}, secretaris

md/coll. // {paraaf|sw/hv}
"""

WATERSCHAP = """
| {+naam|dr. J.H.A. Vat-Bosch} | dijkgraaf | voorzitter | aanwezig
| {?naam|mr. L.E. Wichers} | secretaris-directeur | adviseur | aanwezig
| {+naam|E. Taal} | heemraad | portefeuille keringen | aanwezig
| {+naam|H. van den Bosch}, hoogheemraad | | financiën | afw.
| {naam|D. Ophorst} | steller | - | punt 3
| {naam|Kim} (stagiaire) | notulen | - | hele verg.
| {naam|P. Uijttenhaak} | {+organisatie|HKV Lijn in Water} | gast | punt 2
| zr. {naam|M. Hoeks} | bode |  | in en uit

## Verslag verenigde vergadering - deel B

# 1. Opening

De dijkgraaf opent en herdenkt oud-heemraad {+naam|Jacoba van Beijeren-Klomp}. {naam|Ophorst} deelt mee dat collega {naam|Uijttenhaak}
later komt.

# 2. {+eponiem|Lekdijk Jaarsveld} en {+eponiem|Prinses Beatrixsluis}

Het {+eponiem|J.L. Hoogland-gemaal} en de {+eponiem|Willem Lodewijkdijk} voldoen niet aan de norm. Het model van {+naam|Bishop} en de toets van
{+naam|Mann-Kendall} geven hetzelfde beeld. De {+eponiem|Manning-coëfficiënt} is aangepast na overleg met {+organisatie|Deltares}.

{naam|Uijttenhaak} toont de sommen; zijn collega {naam|Jelle M.} maakte ze. De aannemer {+organisatie|Martens en Van Oord} en
{+organisatie|De Vries & van de Wiel} trekken de werken. De {+schip|Johanna Hendrika}, de duwboot {+schip|Veerhaven X "Neushoorn"} en het peilschip
{+schip|Cornelis Lely} liggen klaar. Schipper {naam|Dirk-Willem Prosman} van de {+schip|Johanna Hendrika} heeft bezwaar tegen het afmeren.

# 3. Klachten

Mevr. {naam|Stuivenberg}, {adres|Lekdijk-West 61 te Bergambacht}, klaagt over trillingen. {naam|De Graaff} (nr 63) ook. Beiden krijgen een brief.
{naam|Stuivenberg} heeft haar schade gemeld bij verzekeraar {+organisatie|Hendrikus Nagel Assuradeuren}. Rekening {iban|NL34 TRIO 0584 6291 93}.

# 4. Rondvraag

De heer {+naam|Taal} vraagt naar het {+eponiem|Ir. Van Veenpenning}-fonds. Mevrouw {+naam|Vat-Bosch} zegt dat de
{+eponiem|Johan van Veen-prijs} naar {+naam|prof. Bas Jonkman} gaat. De volgende vergadering is in {+eponiem|Huis de Doorn}.

De secretaris sluit de lijst. Voor akkoord: {paraaf|LW} {paraaf|do}
"""

VAARWEG = """
<h2>Rijkswaterstaat Zee en Delta - logboek post Hansweert, week 31</h2>
<table>
<tr><td>ma 28</td><td>06:12</td><td>{+schip|Maria Helena}</td><td>ENI 02318834</td><td>{naam|J. Bliek}</td><td>{telefoon|06.38201177}</td><td>oploop {+eponiem|Kees Faessesluis}</td></tr>
<tr><td></td><td>06:40</td><td>ms {+schip|Pieter van Vollenhoven}</td><td>-</td><td>kapt. {naam|Zwemer}</td><td>kan. 18</td><td>-</td></tr>
<tr><td></td><td>07:05</td><td>{+schip|Dirk Senior}</td><td>ENI 06004123</td><td>{naam|Tavenier, Leendert}</td><td>{telefoon|+32 (0)486 71 20 95}</td><td>aanvaring met {+schip|Anna Sophia}; matroos {naam|Ruben} {gezondheid|gebroken pols}</td></tr>
<tr><td></td><td>07:20</td><td>{+schip|Anna Sophia}</td><td>ENI 02007781</td><td>{naam|F. de Smedt}</td><td>{telefoon|0032 475 38 11 06}</td><td>adres: {adres|Scheldekaai 9, B-9140 Temse}</td></tr>
<tr><td>di 29</td><td>11:30</td><td>veerboot {+schip|Prins Willem-Alexander}</td><td></td><td>{+organisatie|Westerschelde Ferry B.V.}</td><td>{+telefoon|0118 46 59 05}</td><td>dienst gestremd</td></tr>
<tr><td></td><td>13:02</td><td>{+schip|Jean-Paul}</td><td>DE 04810290</td><td>{naam|Wöllner, H.-J.}</td><td>{telefoon|+49 171 / 4420 318}</td><td>stookolie op {+eponiem|Paulinapolder}</td></tr>
<tr><td></td><td>15:45</td><td>bakdekker {+schip|Neeltje Jacoba}</td><td>-</td><td>"{naam|Lange Sjaak}"</td><td>kan. 10</td><td>vaart te hard langs {+eponiem|Johannespolder}</td></tr>
<tr><td>wo 30</td><td>02:15</td><td>{+schip|Christiaan Brunings}</td><td>RWS 61</td><td>o/s {naam|Kris V.}</td><td>intern</td><td>assistentie KNRM-boot {+schip|Koopmansdank}</td></tr>
<tr><td></td><td>09:00</td><td>jacht {+schip|Wilhelmina II}</td><td>YZ 77</td><td>{naam|Ph. Van Waesberghe}</td><td>{email|phil.vw}{+domein|@telenet.be}</td><td>geen vaarbewijs; IBAN {iban|BE41 6569 3964 9910}</td></tr>
</table>
<p>Dienst: {naam|A. Kodde} / {naam|G. Meulmeester}. Overgedragen aan {naam|Loes}. Hoofdingenieur-directeur: {?naam|Marga Vissers-Kool}.
Meldingen: {+telefoon|0800-8002}. Pers: {+mailbox|persvoorlichting@rws.nl}.</p>
<h3>Stremmingen</h3>
<p>Door werk aan de {+eponiem|Dr. Willem Dreesbrug}, de {+eponiem|Maria Montessorisluis} en het {+eponiem|Bath-Reimerswaaldijkvak} zijn wachttijden
mogelijk. De {+eponiem|Wet Bestrijding maritieme ongevallen} en het {+eponiem|verdrag van Straatsburg (CDNI)} blijven van kracht. Adviesbureau
{+organisatie|Witteveen+Bos} onderzoekt de steigers met {+organisatie|Jan de Nul} en {+organisatie|Van den Herik}. In de haven werken
de {+schip|Zeeuwse Stroom}, de {+schip|Geertruida van der Wees} en de sleper {+schip|Multratug 31}. Rapporteur
{naam|Kodde} zond het verslag aan minister {+naam|Barry Madlener} en aan inspecteur-generaal {+naam|Mattheus Wassenaar} van de ILT.</p>
"""
