package pages

import (
	"net/http"
	"text/template"

	"github.com/gin-gonic/gin"
)

var page = template.Must(template.New("p").Parse("<p>{{.}}</p>"))

type view struct {
	Name string
}

func show(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("name")) // finds
	page.Execute(w, map[string]string{"Name": r.FormValue("name")}) // finds
	page.Execute(w, view{Name: r.URL.Query().Get("name")}) // finds
}

func named(w http.ResponseWriter, r *http.Request) {
	data := &view{}
	data.Name = r.Header.Get("X-Name")
	page.ExecuteTemplate(w, "p", data) // finds
}

func fresh(w http.ResponseWriter, r *http.Request) {
	t, err := template.New("x").Parse("<b>{{.}}</b>")
	if err != nil {
		return
	}
	t.Execute(w, r.PostFormValue("q")) // finds
}

func list(c *gin.Context) {
	page.Execute(c.Writer, []string{c.Query("a"), "b"}) // finds
}
