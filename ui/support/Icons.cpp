#include "support/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &colour, int side)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toUtf8());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon iconOf(const QString &name, const QColor &colour, const QColor &disabled)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int side : {20, 40, 60}) { // for screens of 100 to 300 %
        icon.addPixmap(drawn(svg, colour, side), QIcon::Normal);
        icon.addPixmap(drawn(svg, disabled, side), QIcon::Disabled);
    }
    return icon;
}

} // namespace waymark
