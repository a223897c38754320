package pages

import (
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func greet(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<h1>Hello %s</h1>", r.URL.Query().Get("name")) // finds
}

func row(name string) string {
	return "<tr><td>" + name + "</td></tr>"
}

func table(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, row(r.FormValue("name"))) // finds
	w.Write([]byte("<p>" + r.FormValue("q") + "</p>")) // finds
	fmt.Fprint(w, r.PostFormValue("page")) // finds
}

func raw(c *gin.Context) {
	c.Data(http.StatusOK, "text/html", []byte(c.Query("body"))) // finds
	c.Writer.WriteString("<b>" + c.Param("id") + "</b>") // finds
}

func html(c echo.Context) error {
	return c.HTML(http.StatusOK, "<i>"+c.QueryParam("q")+"</i>") // finds
}
