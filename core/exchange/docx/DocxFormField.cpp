#include "exchange/docx/DocxFormField.h"

#include "exchange/docx/DocxStyles.h"
#include "exchange/package/XmlPart.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QString chosenInList(XmlPart &xml)
{
    static const QRegularExpression prompt(
        u"^(choose|select|pick|click|please)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList entries;
    std::optional<int> result;
    int usual = 0;
    while (xml.child()) {
        if (xml.name() == "listEntry"_L1)
            entries.append(xml.attribute("val"_L1));
        else if (xml.name() == "result"_L1)
            result = xml.attribute("val"_L1).toInt();
        else if (xml.name() == "default"_L1)
            usual = xml.attribute("val"_L1).toInt();
        xml.skip();
    }
    const QString chosen = entries.value(result.value_or(usual));
    return chosen.contains(prompt) ? QString() : chosen;
}

QString stateOfBox(XmlPart &xml)
{
    std::optional<bool> checked;
    bool usual = false;
    while (xml.child()) {
        if (xml.name() == "checked"_L1)
            checked = isOn(xml);
        else if (xml.name() == "default"_L1)
            usual = isOn(xml);
        xml.skip();
    }
    return checked.value_or(usual) ? u"☑"_s : u"☐"_s;
}

} // namespace

QString chosenInFormField(XmlPart &xml)
{
    QString chosen;
    while (xml.child()) {
        if (xml.name() != "ffData"_L1) {
            xml.skip();
            continue;
        }
        while (xml.child()) {
            if (xml.name() == "ddList"_L1)
                chosen = chosenInList(xml);
            else if (xml.name() == "checkBox"_L1)
                chosen = stateOfBox(xml);
            else
                xml.skip();
        }
    }
    return chosen;
}

} // namespace waymark
