"""Mail of the first blind part: an Outlook print, a lower-case thread from a phone, a scanned print."""

from tests.gold.making.opened_paper import Paper, makers

T14 = Paper(
    "t14_mail_rvo_stikstofloket",
    "woo-verzoek",
    "mailwisseling Outlook",
    "chromium",
    ordinary="mooi",
    css="""body{font:12pt Carlito;line-height:1.4} .m{border-top:1.2pt solid #000;padding-top:2mm;margin-top:5mm}
    .m b{display:inline-block;width:24mm} .sig{color:#444;font-size:9pt} .d{font-size:7.5pt;color:#777}""",
    html="""
<p style="font-size:13pt;border-bottom:2pt solid #000"><b>{n|Mooi, Jolanda (J.)}</b></p>
<p class="m"><b>Van:</b>{n|Mooi, J. (Jolanda)}<br/><b>Verzonden:</b>{d|donderdag 5 maart 2026 17:42}<br/>
<b>Aan:</b>{n|Eijsbouts, dr. G.R.}; {n|Tuinstra, F. (Femke)}<br/><b>CC:</b>{m|Postbus Stikstofloket};
{n|Hoekema, W.}<br/><b>Onderwerp:</b>RE: RE: aanvraag {r|SUB-2025-004417} - reactie bestuurder</p>
<p>Hoi Gijs en {n|Femke},</p>
<p>Dank, dit kan zo weg. Alleen nog de naam van de adviseur eruit: die {n|Lammert Osinga} van {o|Countus}
staat nu twee keer in de bijlage. {n|Wietske} heeft vanmiddag met hem gebeld, hij had geen bezwaar, maar de
aanvrager zelf ({n|mts. Reitsma-Pol}) wel. Nummer van {n|Osinga} voor de zekerheid: {t|0592-34 98 11}.</p>
<p>Groet, {n|Jo}</p>
<p class="sig">{n|Jolanda Mooi}<br/>Senior adviseur {un|Regelingen Natuur}<br/>
{o|Rijksdienst voor Ondernemend Nederland}<br/>{l|Mandemaat 3}, Assen<br/>{t|06 - 150 277 34} | werkdagen ma di do<br/>
{e|jolanda.mooi@rvo.nl}</p>
<p class="m"><b>Van:</b>{n|Eijsbouts, dr. G.R.}<br/><b>Verzonden:</b>{d|donderdag 5 maart 2026 16:08}<br/>
<b>Aan:</b>Tuinstra, F. (Femke)<br/><b>CC:</b>Mooi, J. (Jolanda)<br/>
<b>Onderwerp:</b>RE: aanvraag SUB-2025-004417 - reactie bestuurder<br/><b>Bijlagen:</b>
antwoord_v4_{n|GE}.docx; {n|Reitsma}_berekening.xlsx</p>
<p>Beste {n|Femke}, bijgaand versie 4. Ik heb paragraaf 3 ingekort omdat de gedeputeerde ({+n|Henk Jumelet-Abels})
vrijdag al met de pers spreekt. De passage over de ammoniakemissie klopt nu met het getal van het
{o|RIVM} (1,27 mol). De directeur, {?n|Ankie Visscher-Dols}, wil hem voor het weekend zien.</p>
<p>Met vriendelijke groet,<br/>{n|Gijs Eijsbouts}<br/>{t|088 042 61 77}</p>
<p class="m"><b>Van:</b>Tuinstra, F. (Femke) &lt;{e|femke.tuinstra@rvo.nl}&gt;<br/><b>Verzonden:</b>
{d|woensdag 4 maart 2026 09:15}<br/><b>Aan:</b>{n|Eijsbouts, dr. G.R.} &lt;{e|gijs.eijsbouts@rvo.nl}&gt;<br/>
<b>Onderwerp:</b>aanvraag SUB-2025-004417</p>
<p>Ha {n|Gijs}, de heer {n|Reitsma} belde weer. Hij dreigt met een kort geding. Zijn advocaat is
{n|mr. Saskia Hummelinck} ({o|Hummelinck &amp; Dorssers}, tel. {t|038 - 421 0693}). Kun jij vandaag de
motivering nalopen? De uitbetaling van {eu|€ 214.380,00} op {i|NL89 RABO 0230 2577 32} staat on hold.
Voor het dossier: BSN van de maat die tekent is {b|999940296}, KvK van de maatschap {kv|71840266}.</p>
<p>x {n|Fem}</p>
<pb/>
<p class="m"><b>Van:</b>{n|Reitsma, Douwe} &lt;{e|d.reitsma1961@zuivelpost.example}&gt;<br/><b>Verzonden:</b>
{d|dinsdag 3 maart 2026 22:51}<br/><b>Aan:</b>{m|stikstofloket@rvo.nl}<br/><b>Onderwerp:</b>WAAR BLIJFT HET GELD
</p>
<p>Geachte mevrouw/meneer,</p>
<p>Voor de vierde keer schrijf ik u. In november heeft een mevrouw {n|Tuinstra} mij toegezegd dat het voor
kerst rond zou zijn. Mijn vrouw {n|Jantina} ligt er wakker van, mijn zoon {n|Rienk} wil de boerderij
overnemen maar de bank wacht. Wij zitten hier al vier generaties, aan de {a|Oosterhesselerweg 88,
7863 TG} {pl|Gees}. U kunt mij elke dag bellen: {t|0624887103}, liefst na melktijd.</p>
<p>Ik stuur een kopie aan Kamerlid {+n|Laura Bromet-Stoffer} en aan de {o|Nationale ombudsman}.</p>
<p>{n|D. Reitsma}</p>
<p class="m"><b>Van:</b>{m|noreply@rvo.nl}<br/><b>Verzonden:</b>{d|dinsdag 3 maart 2026 22:52}<br/><b>Aan:</b>Reitsma,
Douwe<br/><b>Onderwerp:</b>Ontvangstbevestiging</p>
<p>Wij hebben uw bericht ontvangen en reageren binnen vijf werkdagen. Heeft u een spoedvraag, bel dan
{+t|088 042 42 42} (op werkdagen van 8.30 tot 17.00 uur).</p>
<p class="d">Dit bericht kan informatie bevatten die niet voor u is bestemd. Indien u niet de geadresseerde
bent, wordt u verzocht dat aan de afzender te melden. De {o|Staat} aanvaardt geen aansprakelijkheid voor
schade. / This message may contain information that is not intended for you.</p>
""".replace("Hoi Gijs", "Hoi {n|Gijs}")
    .replace("{n|Eijsbouts, dr. G.R.}", "{n|Eijsbouts}, dr. {n|G.R.}")
    .replace("{n|mts. ", "mts. {n|")
    .replace("{n|mr. ", "mr. {n|")
    .replace("Aan:</b>Tuinstra, F. (Femke)", "Aan:</b>{n|Tuinstra, F. (Femke)}")
    .replace("CC:</b>Mooi, J. (Jolanda)", "CC:</b>{n|Mooi, J. (Jolanda)}")
    .replace("{m|Postbus Stikstofloket}", "{m|Postbus Stikstofloket}"),
)

T15 = Paper(
    "t15_mail_gemeente_kleine_letters",
    "gemeente",
    "mailwisseling mobiel",
    "reportlab",
    ordinary="roos",
    options={
        "font": "MO",
        "size": 10,
        "frames": ((60, 50, 475, 740),),
        "top": "mail_export_0094.txt",
    },
    html="""
<p>from: {n|roos van empel} &lt;{e|rvanempel@gorinchem.example}&gt;<br/>to: {n|theo bijlsma}
&lt;{e|tbijlsma@gorinchem.example}&gt;<br/>date: {d|20 nov 2025 21:14}<br/>subject: re: fwd: overlast
kleine haarsekade</p>
<p>hoi {n|theo},</p>
<p>net {n|ankie} aan de lijn gehad, de buurvrouw van nr 14. ze zegt dat {n|marouan} (de oudste zoon van de
familie {n|ben haddou}) gisteren weer met die brommer over de stoep reed. politie is niet gekomen. wijkagent
{n|jeffrey} is vrij tot maandag. kan jij {n|hatim} bellen? nummer is {t|06 27 33 90 18}, hij neemt alleen na
vijven op.</p>
<p>ik heb de burgemeester ({+n|reinie melissant}) bijgepraat, zij wil een buurtgesprek voor de kerst.
wethouder {+n|joost van der geest} schuift aan.</p>
<p>gr {n|roos}</p>
<p>verstuurd vanaf mijn iphone</p>
<p>&gt; op 20 nov 2025 om 18:55 schreef {n|theo bijlsma}:<br/>
&gt; {n|roos}, zie hieronder. wat een toestand. {n|mevr. de wit} staat er nu ook op, die van<br/>
&gt; de {a|visserslaan 9}. ik heb {n|de wit} gezegd dat ze foto's kan sturen naar<br/>
&gt; {m|handhaving@gorinchem.example}. kenteken van de scooter is volgens haar {k|DPL-81-F}<br/>
&gt; t.</p>
<p>&gt;&gt; van: {n|ankie holsteijn} &lt;{e|holsteijn.a@zonmail.example}&gt;<br/>
&gt;&gt; aan: {m|wijkteam.west@gorinchem.example}<br/>
&gt;&gt; datum: {d|19 nov 2025 23:40}<br/>
&gt;&gt; ik ben het helemaal zat. die jongen van {n|ben haddou} en zijn vriend {n|djairo} staan<br/>
&gt;&gt; elke avond onder mijn raam te blowen. mijn man {n|cor} heeft copd en kan<br/>
&gt;&gt; daar niet tegen. vorige week lag er een steen door de ruit van {n|mies koning} van<br/>
&gt;&gt; hiernaast. u doet NIETS!!! in 2019 was het dezelfde ellende met<br/>
&gt;&gt; de familie {n|rozendaal}. ik woon hier 41 jaar.<br/>
&gt;&gt; {n|ankie holsteijn}, {a|kleine haarsekade 16}, tel {t|0183-62.70.44}</p>
<p>----------------------------------------</p>
<p>from: {n|theo bijlsma}<br/>to: {n|h. ben haddou} &lt;{e|hatim_bh@zonmail.example}&gt;<br/>cc:
{n|s.tromp} &lt;{e|s.tromp@yulius.example}&gt;<br/>date: {d|21 nov 2025 08:31}<br/>subject: gesprek</p>
<p>beste {n|hatim},</p>
<p>dank voor het telefoontje. we spreken af op dinsdag 25 november, 19.00 uur, op het stadhuis
({l|stadhuisplein 1}), kamer {x|hendrick hamel}. {n|sharon tromp} van {o|yulius} is er ook bij. neem {n|marouan} mee
als dat lukt. het gaat over de klachten maar ook over de dagbesteding bij {o|de schelluinse werkplaats}.</p>
<p>met vriendelijke groet,</p>
<p>{n|theo bijlsma}<br/>gebiedsmakelaar west<br/>gemeente {o|gorinchem}<br/>{t|06-83120957} (ook app)<br/>
algemeen: {+t|14 0183}</p>
<p>from: {n|hatim}<br/>to: {n|theo}<br/>date: {d|21 nov 2025 12:02}</p>
<p>is goed. {n|fatna} mijn vrouw komt ook. {n|marouan} heeft dan wel behandeling bij {n|dr. obiageli eze}
({z|add, medicatie methylfenidaat}) maar die verzetten we.</p>
<p>from: {n|theo bijlsma}<br/>to: {n|roos van empel}<br/>cc: {n|jeffrey lont} &lt;{e|jeffrey.lont@politie.example}&gt;<br/>date:
{d|26 nov 2025 08:12}<br/>subject: verslagje</p>
<p>{n|roos}, gesprek ging goed. {n|hatim} en {n|fatna} waren er, {n|marouan} ook. {n|djairo} en zijn moeder ({n|sherilyn}) kwamen onverwacht
binnen. afspraken:</p>
<p>1. na 22 uur niet meer bij de portiek<br/>2. scooter wordt verkocht<br/>3. {n|ankie} krijgt het nummer van {n|jeffrey}<br/>
4. {n|sharon} plant een intake bij {o|de schelluinse werkplaats}<br/>5. evaluatie op {d|15 jan}, ik stuur een uitnodiging</p>
<p>wethouder {+n|joost van der geest} vroeg of we {o|het kontakt} moeten inlichten. lijkt me niet nodig. vanmiddag bel ik
{n|mies koning} nog even over de ruit, de schade is {eu|€ 240}.</p>
<p>groet {n|theo}</p>
""".replace("{n|mevr. ", "mevr. {n|")
    .replace("copd", "{z|copd}")
    .replace("{n|dr. ", "dr. {n|"),
)

T16 = Paper(
    "t16_mail_uwv_scan_fax",
    "woo-verzoek",
    "mailprint, fax",
    "chromium",
    scan={"dpi": 200, "skew": 0.4, "noise": 12, "fax": True, "seed": 9},
    css="body{font:12pt 'Liberation Serif';line-height:1.5} hr{margin:5mm 0}",
    html="""
<p><b>{un|Bezwaar en Beroep, district Noord}</b> &#8211; afdruk voor dossier {r|B&amp;B.25.118.3302}</p>
<p>Van: {n|Hendriksen, Marleen}<br/>Aan: {n|Soekhlal, Rajesh}<br/>Datum: {d|9 september 2025 11:20}<br/>
Betreft: hoorzitting {n|Abrahamse}</p>
<p>Dag {n|Rajesh},</p>
<p>De hoorzitting van mevrouw {n|Abrahamse} is verplaatst naar {d|23 september 2025} om 10.00 uur in
{ge|Leeuwarden}. Haar gemachtigde, {n|mr. O. Wildschut} ({o|FNV}), heeft een rapport van de bedrijfsarts
overgelegd. Volgens bedrijfsarts {n|I. Kłos} is er sprake van {z|reumatoïde artritis}. Verzekeringsarts
{n|Gerben Zijlstra} blijft bij de FML van juni.</p>
<p>Het burgerservicenummer op het aanvraagformulier klopt niet; het moet {b|999916968} zijn. Haar werkgever
was tot 2024 {o|Wijnne &amp; Barends}. Zij is bereikbaar op {t|+31 6 29 18 44 07} of via haar dochter
{n|Ilona} ({t|058 212 99 40}).</p>
<p>Wil jij de griffier van de rechtbank ({s|LEE 25/1877}) informeren?</p>
<p>Groet,<br/>{n|Marleen}<br/>{t|058-7514 482}</p>
<hr/>
<p>Van: {n|Soekhlal, Rajesh}<br/>Aan: {n|Hendriksen, Marleen}<br/>Datum: {d|9 september 2025 14:03}</p>
<p>Gedaan. {n|Wildschut} vroeg nog of hij de opname krijgt. Ik heb hem verwezen naar
{m|klachtenbureau@uwv.nl} en {+t|0900 92 94}.</p>
""".replace("{n|mr. ", "mr. {n|"),
)

MAKERS = makers([T14, T15, T16])
