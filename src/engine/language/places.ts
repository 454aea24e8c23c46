/** Countries, regions, capitals and large cities in German and English spelling. */
export const places = `
Aachen Abuja Accra Afghanistan Afrika Africa Ägypten Egypt Albanien Albania Aleppo Algerien Algeria Algier Algiers Amerika America Amman Amsterdam Angola Ankara Antwerpen Antwerp Argentinien Argentina Armenien Armenia Aserbaidschan Azerbaijan Asien Asia Asunción Athen Athens Äthiopien Ethiopia Atlanta Augsburg Australien Australia
Bagdad Baghdad Baku Bali Baltimore Bamako Bangkok Bangladesch Bangladesh Barcelona Basel Bayern Bavaria Beirut Belarus Belfast Belgien Belgium Belgrad Belgrade Bergamo Berlin Bern Bielefeld Birmingham Bochum Bogotá Bolivien Bolivia Bologna Bombay Bonn Bosnien Bosnia Boston Brandenburg Brasilien Brazil Brasília Bratislava Braunschweig Bremen Bremerhaven Brisbane Bristol Brüssel Brussels Buchara Budapest Bukarest Bucharest Bulgarien Bulgaria Burma
Calais Canberra Caracas Cardiff Chemnitz Chicago Chile China Cottbus Dakar Dallas Damaskus Damascus Dänemark Denmark Darmstadt Delhi Denver Detroit Deutschland Germany Dhaka Doha Donezk Donetsk Dortmund Dresden Dubai Dublin Duisburg Düsseldorf Ecuador Edinburgh Eisenach England Erfurt Eritrea Essen Estland Estonia Europa Europe
Finnland Finland Flensburg Florenz Florence Florida Frankfurt Frankreich France Freiburg Fukushima Gaza Gazastreifen Gdansk Gelsenkirchen Genf Geneva Genua Genoa Georgien Georgia Ghana Glasgow Göteborg Gothenburg Göttingen Graz Griechenland Greece Grönland Greenland Großbritannien Britain Guatemala Guinea Guyana
Haiti Halle Hamburg Hamm Hannover Hanoi Harare Havanna Havana Heidelberg Helsinki Hessen Hesse Hiroshima Hongkong Honduras Houston Indien India Indonesien Indonesia Innsbruck Irak Iraq Iran Irland Ireland Islamabad Island Iceland Israel Istanbul Italien Italy Izmir
Jakarta Jamaika Jamaica Japan Jemen Yemen Jena Jerewan Jerusalem Johannesburg Jordanien Jordan Kabul Kairo Cairo Kalifornien California Kalkutta Kambodscha Cambodia Kamerun Cameroon Kanada Canada Karatschi Karachi Karlsruhe Kasachstan Kazakhstan Kassel Katar Qatar Katalonien Catalonia Kaschmir Kashmir Katmandu Kenia Kenya Khartum Khartoum Kiel Kiew Kyiv Kigali Kinshasa Kirgistan Koblenz Köln Cologne Kolumbien Colombia Kongo Congo Konstanz Kopenhagen Copenhagen Korea Kosovo Krakau Krefeld Krim Crimea Kroatien Croatia Kuba Cuba Kursk Kuwait
Laos Lausanne Leeds Leipzig Lettland Latvia Leverkusen Libanon Lebanon Liberia Libyen Libya Liechtenstein Lima Linz Lissabon Lisbon Litauen Lithuania Liverpool Ljubljana London Lübeck Ludwigshafen Lugano Luhansk Luxemburg Luxembourg Luzern Lwiw Lviv Lyon Madrid Magdeburg Mailand Milan Mainz Malaysia Mali Malta Manchester Manila Mannheim Mariupol Marokko Morocco Marseille Mauretanien Mazedonien Mecklenburg Medina Mekka Melbourne Mexiko Mexico Miami Minsk Mogadischu Moldau Moldova Monaco Mongolei Mongolia Mönchengladbach Montenegro Montreal Mosambik Mozambique Moskau Moscow Mossul Mosul Mumbai München Munich Münster Myanmar
Nairobi Namibia Neapel Naples Nepal Neuseeland Niederlande Netherlands Niedersachsen Niger Nigeria Nikosia Nizza Nordirland Nordkorea Nordmazedonien Nordrhein Normandie Norwegen Norway Nürnberg Oberhausen Odessa Odesa Oldenburg Oman Orlando Osaka Oslo Osnabrück Österreich Austria Ottawa Oxford Paderborn Pakistan Palästina Palestine Palermo Panama Paraguay Paris Peking Beijing Peru Perth Philadelphia Philippinen Philippines Pjöngjang Pyongyang Polen Poland Portugal Posen Potsdam Prag Prague Preßburg Quito Ramallah Rangun Regensburg Reykjavik Rheinland Rhodos Riad Riyadh Riga Rom Rome Rostock Rotterdam Ruanda Rwanda Ruhrgebiet Rumänien Romania Russland Russia Rußland
Saarbrücken Saarland Sachsen Saxony Salzburg Sambia Zambia Samoa Sanaa Santiago Sarajevo Saudi-Arabien Schleswig-Holstein Schottland Scotland Schwaben Schweden Sweden Schweiz Switzerland Schwerin Seattle Senegal Seoul Serbien Serbia Sevilla Shanghai Sheffield Sibirien Siberia Sierra Simbabwe Zimbabwe Singapur Singapore Sizilien Sicily Skopje Slowakei Slovakia Slowenien Slovenia Sofia Solingen Somalia Sowjetunion Spanien Spain Stockholm Straßburg Strasbourg Stuttgart Südafrika Sudan Südkorea Südsudan Sydney Syrien Syria
Taipeh Taipei Taiwan Tallinn Tansania Tanzania Teheran Tehran Texas Thailand Thüringen Tibet Tiflis Tbilisi Tirana Togo Tokio Tokyo Toronto Toulouse Trier Tripolis Tripoli Tschad Chad Tschechien Czechia Tschetschenien Chechnya Tunesien Tunisia Tunis Turin Türkei Turkey Uganda Ukraine Ulm Ungarn Hungary Uruguay USA Usbekistan Uzbekistan Valencia Vancouver Vatikan Vatican Venedig Venice Venezuela Vietnam Vilnius Wales Warschau Warsaw Washington Weimar Weißrussland Wien Vienna Wiesbaden Wladiwostok Vladivostok Wolfsburg Wuppertal Würzburg Zagreb Zürich Zurich Zypern Cyprus
`

/** Places of several words. */
export const longPlaces = `
New York
New Orleans
New Delhi
Los Angeles
San Francisco
San Diego
Rio de Janeiro
São Paulo
Buenos Aires
Mexiko-Stadt
Den Haag
The Hague
Tel Aviv
Addis Abeba
Addis Ababa
Kuala Lumpur
Phnom Penh
Sri Lanka
Costa Rica
Hong Kong
Cape Town
Saudi-Arabien
Saudi Arabia
South Korea
North Korea
South Africa
New Zealand
Northern Ireland
United Kingdom
United States
Vereinigte Staaten
Vereinigte Königreich
Vereinigten Staaten
Vereinigten Königreich
Nordrhein-Westfalen
Baden-Württemberg
Rheinland-Pfalz
Sachsen-Anhalt
Schleswig-Holstein
Mecklenburg-Vorpommern
Papua-Neuguinea
Burkina Faso
El Salvador
Puerto Rico
Sierra Leone
Las Vegas
Santa Fe
Abu Dhabi
Nowy Sącz
Sankt Petersburg
St. Petersburg
St. Gallen
`
