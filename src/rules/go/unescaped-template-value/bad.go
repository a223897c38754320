package pages

import (
	"html/template"
	"net/http"
)

type view struct {
	Title  template.HTML
	Script template.JS
}

func show(w http.ResponseWriter, r *http.Request) {
	title := template.HTML(r.FormValue("title")) // finds
	page.Execute(w, title)
}

func trusted(text string) template.HTML {
	return template.HTML("<b>" + text + "</b>") // finds
}

func script(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, view{Script: template.JS(r.URL.Query().Get("callback"))}) // finds
	page.Execute(w, trusted(r.Header.Get("X-Text")))
}

func link(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, template.URL(r.FormValue("next"))) // finds
	page.Execute(w, template.HTMLAttr(r.FormValue("attr"))) // finds
	page.Execute(w, template.CSS(r.FormValue("style"))) // finds
}

var page = template.Must(template.New("p").Parse("{{.}}"))
