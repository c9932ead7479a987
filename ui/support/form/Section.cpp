#include "support/form/Section.h"

#include "support/form/FormLabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int room = 8; ///< between the ring of the keyboard and the words, which stand level with those in fields

} // namespace

SectionHeader::SectionHeader(const QString &title, const ThemeSource &themes, QWidget *parent)
    : QToolButton(parent)
    , m_themes(themes)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont heading = scaledFont(parent->font(), 1.15);
    heading.setWeight(QFont::DemiBold);
    setFont(heading);
}

QSize SectionHeader::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + room + 32, qMax(40, fontMetrics().height() + 16)};
}

void SectionHeader::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else
        QToolButton::keyPressEvent(event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_themes.now().line);
    painter.drawLine(0, 0, width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_themes.now().focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(m_themes.now().hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 4, -1, -2), 4, 4);
    }
    const QPointF middle(width() - 16, height() / 2.0 + 1);
    const double reach = 4;
    QPolygonF chevron{
        middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)};
    if (!isChecked())
        chevron = {
            middle + QPointF(-reach / 2, -reach), middle + QPointF(reach / 2, 0), middle + QPointF(-reach / 2, reach)};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_themes.now().mutedText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(chevron);
    painter.setPen(m_themes.now().text);
    painter.drawText(rect().adjusted(room, 2, -32, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

Section::Section(const QString &title, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(title, themes, this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_header);
    setFocusProxy(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &Section::show);
    show(false);
}

void Section::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    show(isOpen());
}

void Section::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

void Section::show(bool isOpen)
{
    m_header->setAccessibleDescription(isOpen ? tr("Shown. Press to hide.") : tr("Hidden. Press to show."));
    if (m_content)
        m_content->setVisible(isOpen);
    Q_EMIT toggled(isOpen);
}

} // namespace waymark
